package org.hexapla.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.RenderedTemplates;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;

/// A walk through the site along its own links, as one person in one language: finds a page of each template,
/// and links that lead nowhere.
final class Walk {

    private static final int MOST_PAGES = 3000;

    /// A record that somebody works on is closed for the moment; the page says who has it.
    private static final int CONFLICT = 409;

    /// Of addresses that differ only in numbers or names, a few are enough.
    private static final int MOST_ALIKE = 3;

    private static final Pattern DIFFERING = Pattern.compile(
            // Figures and searches are asked in ever other ways.
            "(?<=/e-resources/)\\d+|(?<=/e-resources/(titles|uses)/)[^?]+|(?<=/desk/(licences|resources)/)\\d+|(?<=/figures/).+|(?<=/analysis/)\\d+|(?<=/analysis/days/)[^?]+|(?<=/search(\\.rss|\\.json)?\\?).+|(?<=/(documents|votes|speeches|concepts|states|bodies|sessions|text|jobs|people|persons|observances|terms|records|lists"
                    + "|indicators|edit|figures|initiatives|reports|parts|batches|names|headings|works|history|versions|templates|quality|channels|stories|items|sheets"
                    + "|downloads|coverage|briefings|suggestions)/)[^/?]+|(?<=/quality/[^/]{1,20}/)[^/?]+"
                    + "|(?<=/(members|register|applications|belongings|slots|groups|answers|bureau|records)/)\\d+"
                    + "|(?<=/events/)(?!calendar|new\\b)[a-z0-9-]+|(?<=/)\\d{4}-\\d{2}-\\d{2}"
                    + "|(?<=/(symbol|mandates|library\\.document)/)[^?]+|(?<=[?&][a-z]{1,12}=)[^&]*");

    private final SignedIn.Browser browser;
    private final RenderedTemplates rendered;
    private final Map<String, String> pageByTemplate = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Integer> alike = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    Walk(SignedIn.Browser browser, RenderedTemplates rendered) {
        this.browser = browser;
        this.rendered = rendered;
    }

    /// Walks from the addresses on, until there is nothing new or enough was seen.
    Walk from(List<String> addresses) {
        addresses.forEach(this::meet);
        for (var looked = 0; !ahead.isEmpty() && looked < MOST_PAGES; looked++) {
            look(ahead.poll());
        }
        return this;
    }

    Map<String, String> pageByTemplate() {
        return Map.copyOf(pageByTemplate);
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    private void look(String address) {
        rendered.forget();
        var answer = browser.get(address);
        rendered.names().forEach(template -> pageByTemplate.putIfAbsent(template, address));
        if (answer.statusCode() >= 400 && answer.statusCode() != CONFLICT) {
            broken.add(answer.statusCode() + " " + address);
        } else if (answer.statusCode() >= 300) {
            answer.headers().firstValue("Location").map(Walk::path).ifPresent(this::meet);
        } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Jsoup.parse(answer.body()).select("a[href]").forEach(link -> meet(link.attr("href")));
        }
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private void meet(String link) {
        var address = link.replaceFirst("#.*$", "");
        if (!address.startsWith("/en/") && !address.equals("/en")) {
            return;
        }
        var shape = DIFFERING.matcher(address).replaceAll("…");
        if (seen.add(address) && alike.merge(shape, 1, Integer::sum) <= MOST_ALIKE) {
            ahead.add(address);
        }
    }
}

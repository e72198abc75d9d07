package org.hexapla.library.machines.sitemap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Frame;
import org.hexapla.kernel.web.ListedPages;
import org.hexapla.kernel.web.ListedPages.Address;
import org.hexapla.library.machines.Xml;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The sitemaps: one that names the others, one of the pages that are always there, and those of the records.
@Controller
class SitemapController {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> ALWAYS =
            List.of("/", "/bodies", "/concepts", "/votes", "/speeches", "/states", "/machines");

    private final List<ListedPages> listed;
    private final States states;

    SitemapController(List<ListedPages> listed, States states) {
        this.listed = listed;
        this.states = states;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        var site = site();
        var xml = begin(response).open("sitemapindex").namespace(NAMESPACE);
        xml.open("sitemap").leaf("loc", site + "/sitemaps/pages.xml").close();
        listed.stream()
                .flatMap(pages -> pages.files().stream())
                .forEach(file -> xml.open("sitemap")
                        .leaf("loc", site + "/sitemaps/" + file.name() + ".xml")
                        .leaf("lastmod", second(file.changed()))
                        .close());
        xml.close().end();
    }

    @GetMapping("/sitemaps/pages.xml")
    void pages(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var languages = Frame.of(request).languages();
        var site = site();
        var xml = addresses(response);
        Stream.concat(ALWAYS.stream(), states.all().stream().map(state -> "/states/" + state.code()))
                .forEach(path -> address(xml, site, new Address(path, null, languages, Optional.empty()), languages));
        xml.close().end();
    }

    @GetMapping("/sitemaps/{file:\\d{1,9}|[a-z]+-[a-z0-9-]{1,40}}.xml")
    void records(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var spoken = Frame.of(request).languages();
        var site = site();
        var xml = addresses(response);
        listed.stream()
                .filter(pages -> pages.has(file))
                .forEach(pages -> pages.addresses(file, address -> {
                    var said = spoken.stream()
                            .filter(address.languages()::contains)
                            .toList();
                    address(xml, site, address, said.isEmpty() ? spoken : said);
                }));
        xml.close().end();
    }

    /// An entry for each language, or for the one that the file is of, each with all of them beside it.
    private static void address(Xml xml, String site, Address address, List<Language> languages) {
        var path = address.path();
        for (var language : address.only().map(List::of).orElse(languages)) {
            xml.open("url").leaf("loc", site + "/" + language + path);
            if (address.changed() != null) {
                xml.leaf("lastmod", second(address.changed()));
            }
            for (var other : languages) {
                xml.open("xhtml", "link")
                        .attribute("rel", "alternate")
                        .attribute("hreflang", other.tag())
                        .attribute("href", site + "/" + other + path)
                        .close();
            }
            xml.close();
        }
    }

    private static Xml addresses(HttpServletResponse response) throws IOException {
        return begin(response).open("urlset").namespace(NAMESPACE).namespace("xhtml", "http://www.w3.org/1999/xhtml");
    }

    private static Xml begin(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        return new Xml(new BufferedOutputStream(response.getOutputStream()));
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}

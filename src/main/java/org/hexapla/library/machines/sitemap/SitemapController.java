package org.hexapla.library.machines.sitemap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Frame;
import org.hexapla.library.machines.Xml;
import org.jspecify.annotations.Nullable;
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

    private final Sitemaps sitemaps;
    private final States states;

    SitemapController(Sitemaps sitemaps, States states) {
        this.sitemaps = sitemaps;
        this.states = states;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        var site = site();
        var files = sitemaps.files();
        var xml = begin(response).open("sitemapindex").namespace(NAMESPACE);
        xml.open("sitemap").leaf("loc", site + "/sitemaps/pages.xml").close();
        files.forEach(file -> xml.open("sitemap")
                .leaf("loc", site + "/sitemaps/" + file.number() + ".xml")
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
                .forEach(path -> address(xml, site, path, null, languages));
        xml.close().end();
    }

    @GetMapping("/sitemaps/{file:\\d{1,9}}.xml")
    void records(@PathVariable long file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var spoken = Frame.of(request).languages();
        var site = site();
        var xml = addresses(response);
        sitemaps.addresses(file, address -> {
            var said = spoken.stream().filter(address.languages()::contains).toList();
            address(xml, site, address.path(), address.changed(), said.isEmpty() ? spoken : said);
        });
        xml.close().end();
    }

    /// An entry for each language, each with all of them beside it.
    private static void address(
            Xml xml, String site, String path, @Nullable Instant changed, List<Language> languages) {
        for (var language : languages) {
            xml.open("url").leaf("loc", site + "/" + language + path);
            if (changed != null) {
                xml.leaf("lastmod", second(changed));
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

package org.hexapla.library.analysis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.IssuedSamples;
import org.hexapla.library.analysis.desk.FiftyDocuments.Specimen;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A day at an indexer's desk: fifty documents from intake to release, through the pages, by two people; counts what
/// they have to do.
@HexaplaTest
class IndexingDayTests {

    @Autowired
    IssuedSamples samples;

    @Autowired
    Imports imports;

    @Autowired
    SampleRecords sample;

    @Autowired
    Search search;

    @Autowired
    JdbcClient database;

    @Autowired
    SignedIn signedIn;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private int clicks;
    private int corrected;
    private int typed;
    private int suggested;
    private long waited;

    @Test
    void fiftyDocumentsGoFromIntakeToReaders() throws Exception {
        sample.load();
        whatElseWaitsMayWait();
        var fifty = new FiftyDocuments(samples, 7);
        var specimens = new TreeMap<String, Specimen>();
        fifty.specimens().forEach(specimen -> specimens.put(specimen.symbol(), specimen));
        var start = System.nanoTime();
        var report = imports.runNow("issued-documents", fifty.zip(folder, List.copyOf(specimens.values())));
        var intake = (System.nanoTime() - start) / 1e9;
        assertThat(report.added()).isEqualTo(50);

        var indexer = signedIn.asStaff("library");
        var address = at(click(indexer, "/en/analysis/next", Map.of()));
        var mine = new HashMap<String, String>();
        while (mine.size() < 50) {
            var page = page(indexer, address);
            var symbol =
                    page.select("h1 bdi, h1").text().replace("Analysis of ", "").strip();
            var specimen = Objects.requireNonNull(specimens.get(symbol));
            mine.put(symbol, address.replaceFirst("\\?.*", ""));
            address = at(click(indexer, address.replaceFirst("\\?.*", ""), decided(page, specimen)));
            assertThat(address).as("after %s", symbol).contains("done=");
        }
        var perIndexer = clicks;
        nothingIsSeenByVisitors(specimens.firstEntry().getValue());

        review(mine);
        seenByVisitors(specimens);
        whatComesLaterIsSeenAtOnce(specimens.firstEntry().getValue());
        System.out.printf(
                "fifty documents: intake and drafts %.1f s; indexer %.2f acts, reviewer %.2f acts a record; "
                        + "%d values suggested and right, %d corrected, %d letters typed; waited %.2f s a record%n",
                intake,
                perIndexer / 50.0,
                (clicks - perIndexer) / 50.0,
                suggested,
                corrected,
                typed,
                waited / 1e9 / 50);
        assertThat(perIndexer / 50.0).isLessThan(3);
    }

    /// The sample and other tests left documents that would come first.
    private void whatElseWaitsMayWait() {
        database.sql("update library.analysis_work set due = '2099-01-01' where stage in ('received', 'drafted')")
                .update();
    }

    private void review(Map<String, String> mine) throws Exception {
        var reviewer = signedIn.asStaff("library");
        for (var one : mine.entrySet()) {
            clicks++;
            var page = page(reviewer, one.getValue());
            assertThat(page.select("form[action$=approve-and-release]"))
                    .as(one.getKey())
                    .isNotEmpty();
            assertThat(at(click(reviewer, one.getValue() + "/approve-and-release", Map.of("comment", ""))))
                    .endsWith("done=released");
        }
    }

    private void seenByVisitors(Map<String, Specimen> specimens) {
        search.awaitFresh();
        for (var specimen : specimens.values()) {
            var seen = new Site(port).get("/en/symbol/" + specimen.symbol());
            assertThat(seen.statusCode()).as(specimen.symbol()).isIn(200, 301, 302, 303, 307, 308);
        }
    }

    private void whatComesLaterIsSeenAtOnce(Specimen specimen) throws Exception {
        var words = List.of("Un mot.");
        var french = samples.pdf(Language.FR, List.of(specimen.symbol()), "Plus tard", words);
        var entry = IssuedSamples.entry(specimen.symbol(), "F", "2109999");
        imports.runNow(
                "issued-documents",
                IssuedSamples.zip(folder, "NY-2021-08-30.zip", List.of(entry), Map.of("2109999.pdf", french)));
        var visitor = new Site(port);
        var page = visitor.get("/en/symbol/" + specimen.symbol());
        var body =
                page.statusCode() == 200 ? page.body() : visitor.get(to(page)).body();
        var file = Jsoup.parse(body).expectFirst("a[href^=/files/][href$=-FR.pdf]");
        assertThat(visitor.get(file.attr("href")).statusCode()).isEqualTo(200);
    }

    private void nothingIsSeenByVisitors(Specimen specimen) {
        search.awaitFresh();
        var visitor = new Site(port);
        assertThat(visitor.get("/en/symbol/" + specimen.symbol()).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/en/search?q=" + specimen.symbol().replace("/", "%2F"))
                        .body())
                .doesNotContain(specimen.title());
    }

    /// The form as the page offers it, with what is wrong put right and what is missing added.
    private Map<String, String> decided(Document page, Specimen specimen) {
        var form = new TreeMap<String, String>();
        for (var box : page.select("input[name^=verdict-][checked]")) {
            form.put(box.attr("name"), "accept");
        }
        for (var value : page.select("input[name^=value-]")) {
            form.put(value.attr("name"), value.attr("value"));
        }
        right(page, form, "title", specimen.title());
        right(page, form, "date", specimen.date());
        right(page, form, "agenda", specimen.agenda());
        form.put("finish", "next");
        return form;
    }

    private void right(Document page, Map<String, String> form, String field, String value) {
        var legend = Map.of("title", "245", "date", "269", "agenda", "991").get(field);
        var fieldset = page.expectFirst("fieldset:has(legend bdi:containsOwn(" + legend + "))");
        for (var input : fieldset.select("input[name^=value-]")) {
            var verdict = input.attr("name").replace("value", "verdict");
            if (form.containsKey(verdict)) {
                if (input.attr("value").equals(value)) {
                    suggested++;
                } else {
                    corrected++;
                    typed += value.length();
                    form.put(input.attr("name"), value);
                    System.out.printf("corrected %s: %s -> %s%n", field, input.attr("value"), value);
                    if (corrected == 1) {
                        System.out.println(page.expectFirst(".issued-text").wholeText());
                    }
                }
                return;
            }
        }
        corrected++;
        typed += value.length();
        var first = fieldset.select("input[name^=value-]").first();
        if (first == null) {
            form.put("add-" + field, value);
        } else {
            form.put(first.attr("name"), value);
            form.put(first.attr("name").replace("value", "verdict"), "accept");
        }
    }

    private Document page(SignedIn.Browser browser, String address) {
        var start = System.nanoTime();
        var answer = browser.get(address);
        waited += System.nanoTime() - start;
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> click(SignedIn.Browser browser, String address, Map<String, String> form) {
        clicks++;
        var start = System.nanoTime();
        var answer = browser.post(address, form);
        waited += System.nanoTime() - start;
        return answer;
    }

    private static String at(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String to(HttpResponse<String> answer) {
        return at(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String at(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").map(IndexingDayTests::at).orElseThrow();
    }
}

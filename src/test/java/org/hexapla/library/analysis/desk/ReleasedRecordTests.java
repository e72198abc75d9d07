package org.hexapla.library.analysis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.Library;
import org.hexapla.library.RecordId;
import org.hexapla.library.analysis.IssuedSamples;
import org.hexapla.library.catalogue.Cataloguer;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an indexer accepted stands in the record that readers and other libraries get.
@HexaplaTest
class ReleasedRecordTests {

    @Autowired
    SampleRecords sample;

    @Autowired
    IssuedSamples samples;

    @Autowired
    Imports imports;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Headings headings;

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    MarcRecords records;

    @Autowired
    Library library;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void linksToTheStatesPersonsAndBodiesThatTheIndexerAccepted() throws Exception {
        var body = body("Released Test Committee");
        release(
                "A/76/9961",
                "2199961",
                Map.of(
                        "add-state",
                        "Namibia",
                        "add-person",
                        "Jane Goodall",
                        "add-body",
                        body.id().toString()));

        var record = record("A/76/9961");
        assertThat(headings(record, "610")).extracting(Heading::code).contains("NAM");
        assertThat(headings(record, "700")).extracting(Heading::code).contains("jane-goodall");
        assertThat(headings(record, "710")).contains(body);
    }

    @Test
    void isSavedAsEveryRecordIs() throws Exception {
        release("A/76/9962", "2199962", Map.of());

        var record = record("A/76/9962").record();
        assertThat(record.texts("989", 'a')).contains("Documents and Publications");
        assertThat(record.texts("981", 'a')).contains("General Assembly");
        assertThat(record.fields("191").findFirst().orElseThrow().heading())
                .as("the session is a heading of the authority file")
                .isPresent();
        assertThat(record.texts("999", 'a')).as("who saved it").anyMatch(entry -> entry.matches("[a-z]{1,3}u\\d{8}"));
    }

    @Test
    void isNotReleasedByOneWhoMayNotChangeWhatItsStationCatalogued() throws Exception {
        var address = analysed("A/76/9963", "2199963", Map.of());

        var refused = signedIn.asStaff("library", "library-geneva")
                .post(address + "/approve-and-release", Map.of("comment", ""));

        assertThat(refused.body()).contains("cannot be released").contains("040");
        assertThat(library.bySymbol(Symbol.of("A/76/9963"))).isEmpty();
    }

    private Heading body(String name) {
        return cataloguer.asProgram(() -> headings.obtain(
                HeadingKind.CORPORATE, new TreeMap<>(Map.of('a', name)), LocalizedText.of(Language.EN, name)));
    }

    private void release(String symbol, String job, Map<String, String> more) throws Exception {
        var address = analysed(symbol, job, more);
        assertThat(signedIn.asStaff("library")
                        .post(address + "/approve-and-release", Map.of("comment", ""))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("done=released");
    }

    /// @return where it waits for its review
    private String analysed(String symbol, String job, Map<String, String> more) throws Exception {
        sample.load();
        var pdf = samples.pdf(Language.EN, List.of(symbol), "Oceans and the law of the sea", List.of("Words."));
        imports.runNow(
                "issued-documents",
                IssuedSamples.zip(
                        folder,
                        "NY-2021-08-30.zip",
                        List.of(IssuedSamples.entry(symbol, "E", job)),
                        Map.of(job + ".pdf", pdf)));
        var work = database.sql("select work from library.analysis_symbol where display = :symbol")
                .param("symbol", symbol)
                .query(Long.class)
                .single();
        var address = "/en/analysis/" + work;
        var indexer = signedIn.asStaff("library");
        indexer.post(address + "/take", Map.of());
        var form = new TreeMap<String, String>();
        var page = Jsoup.parse(indexer.get(address).body());
        page.select("input[name^=verdict-][checked]").forEach(box -> form.put(box.attr("name"), "accept"));
        page.select("input[name^=value-]").forEach(value -> form.put(value.attr("name"), value.attr("value")));
        form.putIfAbsent("add-title", "Oceans and the law of the sea");
        form.putIfAbsent("add-date", "2021-08-30");
        form.put("add-type", "report");
        form.putAll(more);
        form.put("finish", "queue");
        assertThat(indexer.post(address, form).statusCode()).isEqualTo(303);
        return address;
    }

    private MarcEntry record(String symbol) {
        RecordId id = library.bySymbol(Symbol.of(symbol)).orElseThrow().id();
        return records.find(id).orElseThrow();
    }

    private List<Heading> headings(MarcEntry entry, String tag) {
        return entry.record()
                .fields(tag)
                .flatMap(field -> field.heading().stream())
                .flatMap(heading -> headings.find(heading).stream())
                .toList();
    }
}

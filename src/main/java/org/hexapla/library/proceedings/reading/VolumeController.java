package org.hexapla.library.proceedings.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.compiling.CorrectedLines;
import org.hexapla.library.proceedings.compiling.Issues;
import org.hexapla.library.proceedings.compiling.PreparingIndexes;
import org.hexapla.library.proceedings.compiling.SessionIndex;
import org.hexapla.library.proceedings.compiling.SessionIndexes;
import org.hexapla.library.proceedings.printing.IndexVolume;
import org.hexapla.print.Printing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Indexes as files to print: issued ones for everybody, those in the making for the library's staff.
@Controller
@RequestMapping("/{lang}/proceedings")
class VolumeController {

    private static final Map<String, MediaType> TYPES = Map.of(
            "pdf",
            MediaType.APPLICATION_PDF,
            "docx",
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private final SessionIndexes indexes;
    private final Issues issues;
    private final CorrectedLines lines;
    private final PreparingIndexes preparing;
    private final Printing printing;

    VolumeController(
            SessionIndexes indexes,
            Issues issues,
            CorrectedLines lines,
            PreparingIndexes preparing,
            Printing printing) {
        this.indexes = indexes;
        this.issues = issues;
        this.lines = lines;
        this.preparing = preparing;
        this.printing = printing;
    }

    @GetMapping("/{slug:[A-Z]-\\w+}/index.{type:pdf|docx}")
    ResponseEntity<byte[]> issued(@PathVariable String slug, @PathVariable String type) throws IOException {
        var issue = issues.last(index(slug)).orElseThrow(() -> new IndexMissing(slug));
        var sections = new EnumMap<SectionKind, List<Entry>>(SectionKind.class);
        SectionKind.of(issue.index().session().organ()).forEach(kind -> sections.put(kind, issues.lines(issue, kind)));
        var configured = issue.index().configuration();
        return file(
                issue.index(),
                new Configuration(
                        configured.agenda(),
                        configured.product(),
                        issue.year(),
                        configured.chartColumns(),
                        configured.subheads(),
                        configured.members()),
                sections,
                type);
    }

    @GetMapping("/desk/{slug:[A-Z]-\\w+}/index.{type:pdf|docx}")
    ResponseEntity<byte[]> draft(@PathVariable String slug, @PathVariable String type) throws IOException {
        preparing.requireIndexer();
        var index = index(slug);
        var sections = new EnumMap<SectionKind, List<Entry>>(SectionKind.class);
        SectionKind.of(index.session().organ())
                .forEach(kind -> sections.put(kind, lines.of(index, kind).entries()));
        return file(index, index.configuration(), sections, type);
    }

    private SessionIndex index(String slug) {
        return IndexedSession.ofSlug(slug).flatMap(indexes::find).orElseThrow(() -> new IndexMissing(slug));
    }

    private ResponseEntity<byte[]> file(
            SessionIndex index, Configuration configuration, Map<SectionKind, List<Entry>> sections, String type)
            throws IOException {
        var volume = IndexVolume.of(index.session(), configuration, sections);
        // Whole before the first byte goes out: half a file would look like an answer.
        var file = new ByteArrayOutputStream();
        print(type, volume, file);
        var name = "index-to-proceedings-" + index.session().slug() + "." + type;
        return ResponseEntity.ok()
                .contentType(java.util.Objects.requireNonNull(TYPES.get(type)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .body(file.toByteArray());
    }

    private void print(String type, org.hexapla.print.Volume volume, OutputStream out) throws IOException {
        if (type.equals("pdf")) {
            printing.pdf(volume, out);
        } else {
            printing.word(volume, out);
        }
    }
}

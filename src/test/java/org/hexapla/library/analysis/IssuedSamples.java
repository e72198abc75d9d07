package org.hexapla.library.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexapla.kernel.Language;
import org.hexapla.print.Manuscript;
import org.hexapla.print.Manuscript.Paragraph;
import org.hexapla.print.Manuscript.Words;
import org.hexapla.print.Printing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What a station sends for a day, made for tests: documents of our own, printed by the house.
@Component
public class IssuedSamples {

    private final Printing printing;

    IssuedSamples(Printing printing) {
        this.printing = printing;
    }

    /// A printed document with a masthead as documents have one.
    public byte[] pdf(Language language, List<String> masthead, String title, List<String> paragraphs) {
        var blocks = new ArrayList<Manuscript.Block>();
        for (var i = 0; i < paragraphs.size(); i++) {
            blocks.add(new Paragraph((i + 1) + ".", List.of(new Words(paragraphs.get(i)))));
        }
        var out = new ByteArrayOutputStream();
        try {
            printing.pdf(new Manuscript(language, title, title, masthead, blocks), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// One file of a list, under the names that stations use.
    public static Map<String, String> entry(String symbol, String language, String job, String... more) {
        var entry = new LinkedHashMap<String, String>();
        entry.put("symbol1", symbol);
        entry.put("symbol2", "");
        entry.put("area", "UNDOC");
        entry.put("distributionType", "GEN");
        entry.put("title", "");
        entry.put("languageId", language);
        entry.put("jobId", job);
        entry.put("odsNo", "");
        for (var i = 0; i < more.length; i += 2) {
            entry.put(more[i], more[i + 1]);
        }
        return entry;
    }

    /// The archive, in the folder.
    public static Path zip(Path folder, String name, List<Map<String, String>> entries, Map<String, byte[]> files) {
        var zip = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("export.txt"));
            out.write(JsonMapper.shared().writeValueAsString(entries).getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }
}

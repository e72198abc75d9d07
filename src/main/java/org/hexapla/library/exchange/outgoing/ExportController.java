package org.hexapla.library.exchange.outgoing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordId;
import org.hexapla.library.exchange.ChoosingRecords;
import org.hexapla.library.exchange.Selection;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.people.People;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Records to take away: for staff whatever they found, for anybody a record that they look at.
@Controller
@RequestMapping("/{lang}/exchange")
class ExportController {

    private static final String DEPARTMENT = "library";

    private final ChoosingRecords choosing;
    private final ExportingRecords exporting;
    private final People people;

    ExportController(ChoosingRecords choosing, ExportingRecords exporting, People people) {
        this.choosing = choosing;
        this.exporting = exporting;
        this.people = people;
    }

    /// What would be taken away, and in which form.
    @GetMapping("/export")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String fields, HttpServletRequest request) {
        people.requireStaff(DEPARTMENT);
        var selection = Selection.of(request.getParameterMap());
        var count = choosing.records(selection, page.language()).size();
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!List.of("format", "fields", "page", "sort", "more").contains(name)) {
                chosen.put(name, List.of(values));
            }
        });
        var formats = Stream.of(MarcFormat.values()).map(MarcFormat::code).toList();
        return page.through("library/exchange/export", "form", new ExportForm(count, chosen, formats, fields));
    }

    @GetMapping(value = "/export", params = "format")
    void file(
            Page page,
            @RequestParam String format,
            @RequestParam(defaultValue = "") String fields,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        people.requireStaff(DEPARTMENT);
        var form = MarcFormat.parse(format).orElseThrow(() -> new FormatUnknown(format));
        var choice = FieldChoice.parse(fields).orElseThrow(() -> new FieldsUnknown(fields));
        var ids = choosing.records(Selection.of(request.getParameterMap()), page.language());
        // What turns out not to fit into a form must not have begun already.
        if (form == MarcFormat.ISO_2709 || form == MarcFormat.XLSX) {
            var file = Files.createTempFile("export", form.ending());
            try {
                try (var out = Files.newOutputStream(file)) {
                    exporting.write(ids, form, choice, out);
                }
                begin(response, form, "records");
                Files.copy(file, response.getOutputStream());
            } finally {
                Files.deleteIfExists(file);
            }
        } else {
            begin(response, form, "records");
            exporting.write(ids, form, choice, response.getOutputStream());
        }
    }

    /// One record, for whoever reads it.
    @GetMapping("/records/{id:[1-9]\\d{0,17}}.{format:[a-z]+}")
    void one(@PathVariable long id, @PathVariable String format, HttpServletResponse response) throws IOException {
        var form = MarcFormat.parse(format).orElseThrow(() -> new FormatUnknown(format));
        var record = new RecordId(id);
        if (!exporting.isThere(record)) {
            throw new RecordMissing(id);
        }
        var bytes = new ByteArrayOutputStream();
        exporting.writePublic(List.of(record), form, bytes);
        begin(response, form, "record-" + id);
        bytes.writeTo(response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, MarcFormat format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + format.ending())
                        .build()
                        .toString());
    }
}

package org.hexapla.translation.xliff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.hexapla.kernel.web.Page;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.desk.DeskWork;
import org.hexapla.translation.desk.WorkNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Work out to other tools, and in again.
@Controller
@RequestMapping("/{lang}/translation/xliff")
class XliffController {

    private static final int MOST = 200;

    private final GivingXliff giving;
    private final TakingXliff taking;
    private final DeskWork desk;

    XliffController(GivingXliff giving, TakingXliff taking, DeskWork desk) {
        this.giving = giving;
        this.taking = taking;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView exchange(Page page) {
        return page.through("translation/xliff", "waiting", desk.waiting(MOST), "reports", List.of());
    }

    /// One document, or a zip of one for each pair of languages.
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") List<String> work) throws IOException {
        desk.requireMember();
        var numbers = work.stream()
                .filter(written -> written.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw new WorkNotFound("");
        }
        var works = giving.of(numbers);
        var isOne = works.size() == 1;
        var pair = works.keySet().iterator().next();
        return ResponseEntity.ok()
                .headers(headers -> headers.setAll(Map.of(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(isOne ? name(pair) : "translation.zip"),
                        HttpHeaders.CONTENT_TYPE,
                        isOne ? "application/xliff+xml" : "application/zip")))
                .body(isOne ? document(pair, works.getOrDefault(pair, List.of())) : zip(works));
    }

    @PostMapping
    ModelAndView take(Page page, @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        desk.requireMember();
        var reports = new ArrayList<XliffReport>();
        for (var sent : Objects.requireNonNullElse(file, List.<MultipartFile>of())) {
            if (!sent.isEmpty()) {
                try (var bytes = sent.getInputStream()) {
                    reports.add(taking.take(Objects.requireNonNullElse(sent.getOriginalFilename(), ""), bytes));
                }
            }
        }
        return page.through("translation/xliff", "waiting", desk.waiting(MOST), "reports", reports);
    }

    private static byte[] zip(Map<LanguagePair, List<XliffWork>> works) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var pair : works.entrySet()) {
                zip.putNextEntry(new ZipEntry(name(pair.getKey())));
                zip.write(document(pair.getKey(), pair.getValue()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] document(LanguagePair pair, List<XliffWork> works) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            XliffWriter.write(bytes, pair, works);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static String name(LanguagePair pair) {
        return "translation-%s-%s.xlf".formatted(pair.source(), pair.target());
    }
}

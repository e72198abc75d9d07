package org.hexapla.jobs.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobNotFound;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where staff send files in, and fetch the list of what was refused. The report itself stands on the work's page.
@Controller
@RequestMapping("/{lang}/imports")
class ImportPages {

    private final UploadingImports uploading;
    private final Imports imports;

    ImportPages(UploadingImports uploading, Imports imports) {
        this.uploading = uploading;
        this.imports = imports;
    }

    @Bean
    static MenuEntry importsInTheMenu() {
        return new MenuEntry("jobs.imports.menu", "/imports", 91, Visitor.Standing.STAFF);
    }

    @GetMapping
    ModelAndView form(Page page) {
        uploading.requireStaff();
        var kinds = imports.kinds().stream()
                .map(kind -> new ImportForm.Kind(kind, page.text(imports.nameKey(kind))))
                .sorted((one, other) -> page.language().order().compare(one.name(), other.name()))
                .toList();
        return page.through("jobs/imports", "form", new ImportForm(kinds));
    }

    @PostMapping
    ModelAndView upload(Page page, @RequestParam String kind, @RequestParam MultipartFile file) throws IOException {
        var job = uploading.upload(kind, file);
        return SeeOther.at(page.to("/jobs/" + job));
    }

    @GetMapping("/{id}/refused.csv")
    ResponseEntity<byte[]> refused(Page page, @PathVariable String id) {
        uploading.requireStaff();
        var table = RefusedTable.of(badInputs(id), page.language());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refused-" + id + ".csv")
                                .build()
                                .toString())
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    private List<BadInput> badInputs(String id) {
        try {
            return imports.report(new JobId(UUID.fromString(id))).badInputs();
        } catch (IllegalArgumentException e) {
            throw new JobNotFound(id);
        }
    }
}

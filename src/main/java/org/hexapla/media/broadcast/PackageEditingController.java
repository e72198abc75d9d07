package org.hexapla.media.broadcast;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.kept.Fields;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which packages are put together, and on which it is seen who took what.
@Controller
@RequestMapping("/{lang}/media/packages")
class PackageEditingController {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_LISTED = 100_000;

    private final Packages packages;
    private final ShowingPackages showing;
    private final People people;

    PackageEditingController(Packages packages, ShowingPackages showing, People people) {
        this.packages = packages;
        this.showing = showing;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var all = packages.all().stream().map(row -> showing.view(row, "")).toList();
        return page.through("media/packages-staff", "packages", all);
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        packages.requireEditor();
        return form(page, new PackageForm("", 0, page.frame().languages(), Map.of(), Map.of()));
    }

    @PostMapping("/new")
    ModelAndView begin(Page page, @RequestParam Map<String, String> values) {
        packages.requireEditor();
        var fields = new Fields(values, page.frame().languages());
        var content = PackageForm.content(fields);
        var faults = PackageForm.faults(content, fields);
        if (!faults.isEmpty()) {
            return form(page, new PackageForm("", 0, fields.languages(), values, faults));
        }
        return SeeOther.at(page.to("/media/packages/" + packages.begin(content)));
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView filled(Page page, @PathVariable String id) {
        var row = packages.edited(id(id));
        return form(
                page,
                new PackageForm(
                        id, row.version(), page.frame().languages(), PackageForm.values(row.content()), Map.of()));
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView change(
            Page page, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> values) {
        packages.requireEditor();
        var fields = new Fields(values, page.frame().languages());
        var content = PackageForm.content(fields);
        var faults = PackageForm.faults(content, fields);
        if (!faults.isEmpty()) {
            return form(page, new PackageForm(id, version, fields.languages(), values, faults));
        }
        packages.change(id(id), version, content);
        return SeeOther.at(page.to("/media/packages/" + id));
    }

    @GetMapping("/{id:\\d{1,18}}/downloads")
    ModelAndView downloads(Page page, @PathVariable String id) {
        var row = packages.edited(id(id));
        return page.through("media/downloads", "view", showing.view(row, ""), "downloads", taken(id(id), MOST_SHOWN));
    }

    @GetMapping("/{id:\\d{1,18}}/downloads.csv")
    ResponseEntity<byte[]> table(Page page, @PathVariable String id) throws IOException {
        packages.edited(id(id));
        var written = new StringWriter().append('\ufeff');
        try (var table = CSVFormat.RFC4180.print(written)) {
            table.printRecord("at", "person", "organisation", "part", "language");
            for (var taken : taken(id(id), MOST_LISTED)) {
                table.printRecord(
                        taken.at(), plain(taken.by()), plain(taken.organisation()), taken.part(), taken.language());
            }
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"downloads-" + id + ".csv\"")
                .body(written.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// What somebody typed must not be taken for a formula by the program that opens the table.
    private static String plain(String typed) {
        return typed.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + typed : typed;
    }

    private List<PackageView.Taken> taken(PackageId id, int most) {
        return packages.taken(id, most).stream()
                .map(taken -> new PackageView.Taken(
                        taken.at(),
                        people.find(taken.by()).map(Person::name).orElse(""),
                        taken.organisation(),
                        taken.part(),
                        taken.language()))
                .toList();
    }

    private static ModelAndView form(Page page, PackageForm form) {
        var view = page.through("media/package-edit", "form", form);
        if (!form.faults().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static PackageId id(String written) {
        return PackageId.parse(written).orElseThrow(MediaNotFound::new);
    }
}

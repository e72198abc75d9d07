package org.hexapla.library.exchange.incoming;

import java.io.IOException;
import java.util.Objects;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.library.exchange.StartingBatches;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where a cataloguer sends a file of records in; what is to become of each is shown on the batch's page.
@Controller
@RequestMapping("/{lang}/exchange/import")
class ImportController {

    private static final String DEPARTMENT = "library";

    private final ReadingUploads reading;
    private final StartingBatches starting;
    private final People people;

    ImportController(ReadingUploads reading, StartingBatches starting, People people) {
        this.reading = reading;
        this.starting = starting;
        this.people = people;
    }

    @GetMapping
    ModelAndView form(Page page) {
        people.requireStaff(DEPARTMENT);
        return page.through("library/exchange/import");
    }

    @PostMapping
    ModelAndView upload(
            Page page,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "marc") String layout,
            @RequestParam(required = false) @Nullable MultipartFile defaults)
            throws IOException {
        people.requireStaff(DEPARTMENT);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var filled = Defaults.NONE;
        if (defaults != null && !defaults.isEmpty()) {
            try (var bytes = defaults.getInputStream()) {
                filled = reading.defaults(Objects.requireNonNullElse(defaults.getOriginalFilename(), ""), bytes);
            }
        }
        try (var bytes = file.getInputStream()) {
            var batch = reading.read(name, bytes, FileLayout.parse(layout).orElse(FileLayout.MARC), filled);
            starting.check(batch);
            return SeeOther.at(page.to("/exchange/batches/" + batch));
        }
    }
}

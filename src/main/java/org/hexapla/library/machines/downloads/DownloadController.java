package org.hexapla.library.machines.downloads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.hexapla.kernel.web.Frame;
import org.hexapla.kernel.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/// Where the files of whole sets are found, by people and by programs.
@Controller
class DownloadController {

    private final Editions editions;

    DownloadController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/{lang}/downloads")
    ModelAndView downloads(Page page) {
        return page.through("library/downloads", "view", new DownloadsView(editions.newest(MakingDownloads.KEPT)));
    }

    /// The address of a file that stays while the file is made anew.
    @GetMapping("/downloads/{name:[a-z-]+\\.[a-z]+\\.gz}")
    ResponseEntity<Void> latest(@PathVariable String name) {
        var made = editions.latest(name).orElseThrow(() -> new DownloadMissing(name));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, made.address())
                .build();
    }

    @GetMapping("/downloads/datapackage.json")
    ResponseEntity<String> description(HttpServletRequest request) {
        return described(request, MediaType.APPLICATION_JSON, DataPackage::frictionless);
    }

    @GetMapping("/downloads/dcat.jsonld")
    ResponseEntity<String> catalogue(HttpServletRequest request) {
        return described(request, MediaType.valueOf("application/ld+json"), DataPackage::dcat);
    }

    private ResponseEntity<String> described(
            HttpServletRequest request, MediaType type, BiFunction<DataPackage, Edition, ObjectNode> description) {
        var edition = editions.newest(1).stream().findFirst().orElseThrow(() -> new DownloadMissing("datapackage"));
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .contentType(type)
                .body(description
                        .apply(new DataPackage(site, Frame.of(request)), edition)
                        .toPrettyString());
    }
}

package org.hexapla.library.machines.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.machines.MachinesSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What explains the library to programs (OpenAPI) and to those who write them.
@Controller
class ApiPages {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final MachinesSettings settings;

    ApiPages(MachinesSettings settings) {
        this.settings = settings;
    }

    @Bean
    static MenuEntry machinesInTheMenu() {
        return new MenuEntry("library.machines.menu", "/machines", 90, Visitor.Standing.ANYBODY);
    }

    @GetMapping("/{lang}/machines")
    ModelAndView machines(Page page) {
        return page.through("library/machines", "view", new MachinesView(site(), settings.repositoryIdentifier()));
    }

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<String> description() {
        try (var file = Objects.requireNonNull(ApiPages.class.getResourceAsStream("/library/openapi.yaml"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ResponseEntity.ok().contentType(YAML).body(text.replace("https://library.example.org", site()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The search answers by itself in each language, with the same parameters.
    @GetMapping("/api/search")
    ModelAndView search(@RequestParam(defaultValue = "en") String lang) {
        var reader = Language.official(lang).orElse(Language.EN);
        return new ModelAndView("forward:/" + reader + "/search.json");
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}

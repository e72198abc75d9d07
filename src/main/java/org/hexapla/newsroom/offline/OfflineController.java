package org.hexapla.newsroom.offline;

import java.util.Map;
import org.hexapla.kernel.web.Page;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// What a browser needs to keep pages: the program that does it, its words in the reader's language, the list of
/// what it kept, and how the site is called when it stands on a telephone's first screen.
@Controller
class OfflineController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Resource WORKER = new ClassPathResource("static/assets/service-worker.js");

    /// At the root, for it speaks for all pages and not only for those below its own address.
    @GetMapping("/service-worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(WORKER);
    }

    @GetMapping("/{lang}/kept")
    ModelAndView kept(Page page) {
        return page.forEverybody().through("newsroom/kept");
    }

    @GetMapping("/{lang}/kept/words.json")
    ResponseEntity<String> words(Page page) {
        return json("application/json", Map.of("notice", page.text("offline.notice", "{0}")));
    }

    @GetMapping("/{lang}/manifest.webmanifest")
    ResponseEntity<String> manifest(Page page) {
        var tree = JSON.createObjectNode();
        tree.put("name", page.siteName()).put("short_name", page.siteName());
        tree.put("lang", page.language().tag()).put("dir", page.language().direction());
        tree.put("id", "/").put("start_url", page.to("/channels")).put("scope", "/");
        tree.put("display", "minimal-ui").put("background_color", "#ffffff").put("theme_color", "#ffffff");
        tree.putArray("icons")
                .addObject()
                .put("src", "/assets/emblem.svg")
                .put("sizes", "any")
                .put("type", "image/svg+xml");
        return json("application/manifest+json", tree);
    }

    private static ResponseEntity<String> json(String type, Object content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(JSON.writeValueAsString(content));
    }
}

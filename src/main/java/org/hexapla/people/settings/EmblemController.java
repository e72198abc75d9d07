package org.hexapla.people.settings;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class EmblemController {

    private final Installation installation;

    EmblemController(Installation installation) {
        this.installation = installation;
    }

    /// The address changes with the picture, so it may be kept for long. A picture may hold a script: opened by
    /// itself it is shut into a sandbox in which none runs.
    @GetMapping("/emblem/{hash}")
    ResponseEntity<byte[]> emblem(@PathVariable String hash) {
        return installation
                .emblem()
                .filter(emblem -> emblem.hash().equals(hash))
                .map(emblem -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .eTag(hash)
                        .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                        .contentType(MediaType.parseMediaType(emblem.type()))
                        .body(emblem.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

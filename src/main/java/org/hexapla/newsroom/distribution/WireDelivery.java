package org.hexapla.newsroom.distribution;

import java.nio.charset.StandardCharsets;
import org.hexapla.kernel.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where items are taken: by a person who speaks for an organisation, one by one, and by its programs, from the secret
/// address of a subscription.
@Controller
@RequestMapping("/{lang}")
class WireDelivery {

    private static final String FORM = "{form:ninjs|text}";

    private final MediaOrganisations organisations;
    private final Subscriptions subscriptions;
    private final Wire wire;

    WireDelivery(MediaOrganisations organisations, Subscriptions subscriptions, Wire wire) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
        this.wire = wire;
    }

    @GetMapping("/newswire/items/{id}/" + FORM)
    ResponseEntity<String> item(Page page, @PathVariable String id, @PathVariable String form) {
        var chosen = ItemForm.parse(form).orElseThrow();
        var taken = wire.item(page, organisations.requireMine(), id, chosen, null, site());
        return answer(page, chosen, taken);
    }

    @GetMapping("/wire/{secret}")
    ResponseEntity<String> latest(Page page, @PathVariable String secret) {
        var subscription = subscription(page, secret);
        return answer(page, subscription.wish().form(), wire.latest(page, of(subscription), subscription, site()));
    }

    @GetMapping("/wire/{secret}/{id}")
    ResponseEntity<String> pulled(Page page, @PathVariable String secret, @PathVariable String id) {
        var subscription = subscription(page, secret);
        var form = subscription.wish().form();
        return answer(page, form, wire.item(page, of(subscription), id, form, subscription.id(), site()));
    }

    /// The secret opens one language only: in another there is nothing at its address.
    private Subscription subscription(Page page, String secret) {
        return subscriptions
                .bySecret(secret)
                .filter(found -> found.wish().language().equals(page.language()))
                .orElseThrow(() -> new FeedNotFound(""));
    }

    private MediaOrganisation of(Subscription subscription) {
        return organisations.find(subscription.organisation()).orElseThrow();
    }

    private static ResponseEntity<String> answer(Page page, ItemForm form, String body) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(form.type()), StandardCharsets.UTF_8))
                .header("Content-Language", page.language().tag())
                .header("Cache-Control", "private, no-cache")
                .body(body);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}

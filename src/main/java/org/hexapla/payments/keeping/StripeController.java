package org.hexapla.payments.keeping;

import org.hexapla.kernel.Problem;
import org.hexapla.payments.till.StripeMessage;
import org.hexapla.people.AskedByPost;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/// Where Stripe tells us, unasked and signed, that something became of a payment.
@Controller
class StripeController {

    static final String PATH = "/payments/stripe";

    private final StripeMessage messages;
    private final PaymentTable table;
    private final Settling settling;

    StripeController(StripeMessage messages, PaymentTable table, Settling settling) {
        this.messages = messages;
        this.table = table;
        this.settling = settling;
    }

    @Bean
    static AskedByPost stripeTells() {
        return new AskedByPost(PATH);
    }

    @PostMapping(PATH)
    ResponseEntity<Void> told(
            @RequestBody(required = false) @org.jspecify.annotations.Nullable String body,
            @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature) {
        return switch (messages.read(body == null ? "" : body, signature)) {
            case StripeMessage.Unsigned() -> ResponseEntity.badRequest().build();
            case StripeMessage.Other() -> ResponseEntity.ok().build();
            case StripeMessage.About(var session) -> about(session);
        };
    }

    private ResponseEntity<Void> about(String session) {
        try {
            table.bySession(session).ifPresent(settling::ask);
            return ResponseEntity.ok().build();
        } catch (Problem e) {
            // It comes again.
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }
}

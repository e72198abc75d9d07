package org.hexapla.payments.till;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The account with Stripe. Without a key nobody can pay by card.
///
/// @param key the secret key of the account
/// @param webhook the secret with which Stripe signs what it tells us; without it we only ask
/// @param address of its API
/// @param patience how long an answer is waited for
@ConfigurationProperties("hexapla.payments.stripe")
record StripeSettings(
        @DefaultValue("") String key,
        @DefaultValue("") String webhook,
        @DefaultValue("https://api.stripe.com") URI address,
        @DefaultValue("10s") Duration patience) {

    /// A secret is never shown, not in a log either.
    @Override
    public String toString() {
        return "StripeSettings[" + (key.isEmpty() ? "no key" : "a key") + ", " + address + "]";
    }
}

package org.hexapla.payments;

import java.net.URI;

/// What the payer does next.
public sealed interface Begun {

    PaymentId payment();

    /// Goes to the provider's page. Another site: it is followed as a link, for forms lead nowhere but here.
    record Hosted(PaymentId payment, URI address) implements Begun {}

    /// Nothing for now: pays when the bill comes, or at the door.
    record Owed(PaymentId payment) implements Begun {}

    /// Nothing any more: it was paid already.
    record Paid(PaymentId payment) implements Begun {}

    /// Waits a moment and tries again: the provider does not answer. The payment stands and goes on where it was.
    record Unreachable(PaymentId payment) implements Begun {}
}

package org.hexapla.payments.till;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Money;
import org.hexapla.payments.Charge.Payer;
import org.hexapla.payments.PaymentId;

/// A provider who takes money on a page of its own. Each may be asked the same twice: what was done the first time
/// is not done again.
public interface Till {

    /// By which payments note whom to ask later.
    String code();

    /// Whether it is there in this installation.
    boolean isThere();

    /// Opens a page on which a payment can be made, or finds the one that was opened for it before.
    ///
    /// @throws TillSilent where the provider does not answer: it may have opened it or not
    /// @throws TillRefuses where it answers that it will not
    Session open(Due due);

    /// How it stands.
    Standing ask(String session);

    /// Takes no more money on that page.
    ///
    /// @return [Standing#PAID] where somebody was faster
    Standing close(String session);

    /// Gives some of it back.
    ///
    /// @param key once for each order
    void giveBack(String session, UUID key, Money amount);

    /// What is to be paid.
    ///
    /// @param words what stands on the page
    /// @param back where the payer comes back to, paid or not
    /// @param closes until when the page takes the money
    record Due(
            PaymentId payment, Money amount, String words, Language language, Payer payer, URI back, Instant closes) {}

    /// @param page its full address, or a path of ours
    record Session(String id, String page) {}

    enum Standing {
        OPEN,
        PAID,
        /// Nobody can pay it any more.
        OVER
    }
}

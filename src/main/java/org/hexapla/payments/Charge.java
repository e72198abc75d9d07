package org.hexapla.payments;

import java.time.Duration;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;

/// What somebody is asked to pay, and where they go on afterwards.
///
/// @param what it is for: a booking, an order; of one thing no two payments are open at a time
/// @param words what stands on the provider's page and on the bill
/// @param language the payer's
/// @param payer whom the bill is for
/// @param back the path of our own page to which the payer comes back, paid or not
/// @param open how long the provider's page takes the money; a provider may need half an hour at least
public record Charge(
        ItemRef what, Money amount, LocalizedText words, Language language, Payer payer, String back, Duration open) {

    public Charge {
        if (amount.amount().signum() <= 0) {
            throw new IllegalArgumentException("nobody is charged " + amount);
        }
        if (!back.startsWith("/") || back.startsWith("//")) {
            throw new IllegalArgumentException("not a page of ours: " + back);
        }
    }

    /// @param mail to which a provider sends its own receipt; may be empty
    public record Payer(String name, String mail) {}
}

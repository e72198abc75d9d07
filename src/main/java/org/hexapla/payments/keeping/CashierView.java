package org.hexapla.payments.keeping;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.payments.PaymentWay;

/// What waits for the people who look after payments.
public record CashierView(List<Owed> owed, List<Back> back) {

    public record Owed(
            String id, long number, Money amount, PaymentWay way, String payer, LocalizedText words, Instant begun) {}

    /// @param isByTill whether it goes back by itself
    public record Back(String id, long number, Money amount, String payer, boolean isByTill) {}
}

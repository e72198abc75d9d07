package org.hexapla.partners.membership;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.programme.Programme;

/// Who has reported on a year, before the staff.
public record ReportsView(Programme programme, int year, List<Line> lines) {

    /// @param state `received`, `draft` or `missing`
    /// @param signed how many commitments they signed
    public record Line(long membership, PartnerId partner, LocalizedText name, String state, int signed) {}

    public long of(String state) {
        return lines.stream().filter(line -> line.state().equals(state)).count();
    }
}

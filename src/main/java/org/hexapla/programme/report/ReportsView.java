package org.hexapla.programme.report;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;

/// The reports that there are for whoever looks.
public record ReportsView(List<Row> rows, boolean mayEdit) {

    public record Row(long id, LocalizedText title, Period period, PeriodicReport.State state) {}
}

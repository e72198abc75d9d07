package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// "During the eight months under review": as many as the report has.
final class ReportMonths implements ClaimCheck {

    private static final BigDecimal HALF_A_MONTH = new BigDecimal("0.5");

    @Override
    public boolean concerns(Claim claim) {
        return claim.quantity().isCount() && isOfReport(claim);
    }

    @Override
    public Optional<Finding> judge(Claim claim, Claims claims, Reading reading) {
        var months = Averages.months(reading.period());
        return claim.value().subtract(months).abs().compareTo(HALF_A_MONTH) < 0
                ? Optional.empty()
                : Optional.of(claim.passage()
                        .finding(
                                Rule.PERIOD,
                                claim.start(),
                                claim.end(),
                                "linter.period.length",
                                Periods.day(reading.period().first()),
                                Periods.day(reading.period().last()),
                                months.setScale(0, RoundingMode.HALF_UP),
                                claim.value()));
    }

    private static boolean isOfReport(Claim claim) {
        return claim.lexicon().isArabic()
                ? claim.behind("^ {unit.month} {under-review}")
                        || claim.before("ال{unit.month} (?:ال)?$") && claim.behind("^ {under-review}")
                : claim.behind("^[ -]*{unit.month} {under-review}");
    }
}

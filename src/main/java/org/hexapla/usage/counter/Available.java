package org.hexapla.usage.counter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The months of which use is known.
///
/// @param first the month of the earliest use; nothing while there was none
/// @param last the last month that was counted as a whole; nothing before any was
record Available(Optional<YearMonth> first, Optional<YearMonth> last) {

    boolean isAvailable(YearMonth month) {
        return !isTooEarly(month) && !isTooLate(month);
    }

    private boolean isTooEarly(YearMonth month) {
        return first.isPresent() && month.isBefore(first.get());
    }

    private boolean isTooLate(YearMonth month) {
        return last.isEmpty() || month.isAfter(last.get());
    }

    /// What is to be said of months of which nothing is known, besides what was said already.
    List<Remark> remarks(ReportRequest request) {
        var remarks = new ArrayList<Remark>();
        only(request, this::isTooLate)
                .ifPresent(months -> remarks.add(new Remark(Condition.NOT_READY, months.toString())));
        only(request, month -> isTooEarly(month) && !isTooLate(month))
                .ifPresent(months -> remarks.add(
                        new Remark(Condition.NO_LONGER_AVAILABLE, months + "; available from " + first.orElseThrow())));
        var isSaid = request.remarks().stream().anyMatch(remark -> remark.condition() == Condition.NOT_READY);
        remarks.removeIf(remark -> isSaid && remark.condition() == Condition.NOT_READY);
        return remarks;
    }

    private static Optional<Months> only(ReportRequest request, Predicate<YearMonth> wanted) {
        var months = request.months().all().stream().filter(wanted).toList();
        return months.isEmpty() ? Optional.empty() : Optional.of(new Months(months.getFirst(), months.getLast()));
    }
}

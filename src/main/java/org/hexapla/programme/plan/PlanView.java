package org.hexapla.programme.plan;

import java.util.Map;
import java.util.Objects;
import org.hexapla.kernel.Period;
import org.hexapla.programme.plan.Plan.Indicator;
import org.jspecify.annotations.Nullable;

/// A plan for its readers.
///
/// @param plan null where none was ever brought in
/// @param judged its indicators by their codes
/// @param mayRevise whether the reader may change it
public record PlanView(@Nullable Plan plan, Period period, Map<String, JudgedIndicator> judged, boolean mayRevise) {

    public JudgedIndicator judged(Indicator indicator) {
        return Objects.requireNonNull(judged.get(indicator.code()));
    }

    /// Whether the days asked about lie outside the years that the plan is for.
    public boolean isOutside() {
        return plan != null
                && (period.last().getYear() < plan.from() || period.first().getYear() > plan.to());
    }

    public boolean isDraft() {
        return plan != null && plan.state() == Plan.State.DRAFT;
    }
}

package org.hexapla.figures;

/// One way to turn facts into one number.
public sealed interface Total {

    /// Whether its number is a part of 1, whatever is counted.
    default boolean isShare() {
        return switch (this) {
            case Share _,
                    ShareInAllLanguages _,
                    ShareMultilingual _,
                    ChangeOnPreviousYear _,
                    RatioToReferencePeriod _ -> true;
            case Sum _, Distinct _, Ratio _, MonthlyMean _, Median _, NinetiethPercentile _ -> false;
        };
    }

    /// All quantities together; of a stock, what counts on the last day. Written as nothing.
    record Sum() implements Total {}

    /// How many different values a dimension has: `distinct country`; `person` counts people.
    record Distinct(String dimension) implements Total {

        /// The dimension of people.
        public static final String PERSON = "person";
    }

    /// What part of the sum a narrower filter keeps: `share audience=student`.
    record Share(Filter part) implements Total {

        public Share {
            if (part.isEmpty()) {
                throw new IllegalArgumentException("a share needs a part");
            }
        }
    }

    /// What part of the different subjects is there in all six official languages: `share in six languages`.
    record ShareInAllLanguages() implements Total {}

    /// What part of the different subjects is there in more than one language: `share multilingual`.
    record ShareMultilingual() implements Total {}

    /// This sum divided by that of another measure under the same filter: `ratio to reach.views`.
    record Ratio(String other) implements Total {}

    /// The sum, or the different values in each month, divided by the number of months: `monthly mean`,
    /// `monthly mean of distinct city`.
    ///
    /// @param of what is taken of each month: [Sum] or [Distinct]
    record MonthlyMean(Total of) implements Total {

        public MonthlyMean {
            if (!(of instanceof Sum || of instanceof Distinct)) {
                throw new IllegalArgumentException("no mean is taken of " + of);
            }
        }
    }

    /// By what part it grew against the same days of the year before: `change on previous year`.
    record ChangeOnPreviousYear() implements Total {}

    /// Divided by the same months' mean of the reference years that the measure names: `ratio to reference period`.
    record RatioToReferencePeriod() implements Total {}

    /// The middle of all quantities: `median`.
    record Median() implements Total {}

    /// What nine of ten quantities do not exceed: `90th percentile`.
    record NinetiethPercentile() implements Total {}
}

package org.hexapla.figures.counting;

/// How the facts of a cell become one number.
sealed interface Aggregate {

    /// All quantities together.
    record Sum() implements Aggregate {}

    /// The mean of all quantities: of quantities that are parts of 1.
    record Mean() implements Aggregate {}

    /// How many different values there are.
    record Distinct(Dimension dimension) implements Aggregate {}

    /// A quantity in the row of all quantities.
    ///
    /// @param expression the aggregate in SQL
    enum Percentile implements Aggregate {
        MEDIAN("percentile_cont(0.5) within group (order by quantity)"),
        NINETIETH("percentile_disc(0.9) within group (order by quantity)");

        private final String expression;

        Percentile(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    /// How many different subjects there are in enough languages.
    enum InLanguages implements Aggregate {
        ALL_OFFICIAL,
        SEVERAL
    }
}

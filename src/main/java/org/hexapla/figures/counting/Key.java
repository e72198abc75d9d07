package org.hexapla.figures.counting;

/// By what the answers of a scan are told apart.
sealed interface Key {

    /// The answer of the whole.
    String WHOLE = "";

    /// Nothing: one answer.
    record None() implements Key {}

    /// The values of a dimension; [#WHOLE] stands for facts that do not say.
    record By(Dimension dimension) implements Key {}

    /// The months of a flow, `2021-07`.
    record Month() implements Key {}

    /// The key in SQL.
    default String expression(int yearsBack) {
        return switch (this) {
            case None _ -> "''";
            case By(Dimension.Single(var value)) -> "coalesce(" + value + ", '')";
            case By(Dimension.Subject _) -> "coalesce(regexp_replace(subject, '^[a-z]+\\.[a-z-]+:', ''), '')";
            case By(Dimension.Several _) -> "coalesce(keys.value, '')";
            case Month _ ->
                yearsBack == 0
                        ? "to_char(day, 'YYYY-MM')"
                        : "to_char(day + interval '" + yearsBack + " years', 'YYYY-MM')";
        };
    }

    /// What the view must be joined with to have the key.
    default String join() {
        return this instanceof By(Dimension.Several facet) ? facet.unnested("keys") : "";
    }

    default String groupBy() {
        return this instanceof None ? "" : "\ngroup by 1";
    }
}

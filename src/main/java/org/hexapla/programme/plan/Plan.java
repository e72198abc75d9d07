package org.hexapla.programme.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;

/// A programme plan in one of its versions.
///
/// @param version counts through all plans
/// @param from the first year that it plans for
/// @param to the last
public record Plan(int version, State state, int from, int to, Content content) {

    /// A plan as it was drawn up, whatever became of it.
    public record Content(List<Subprogramme> subprogrammes) {}

    /// A part of the programme with its own objective.
    public record Subprogramme(
            String code,
            LocalizedText name,
            LocalizedText objective,
            LocalizedText strategy,
            List<Accomplishment> accomplishments) {}

    /// What is expected to have come about.
    public record Accomplishment(String code, LocalizedText text, List<Indicator> indicators) {}

    /// By what it is seen.
    ///
    /// @param split the dimension by which readers want it taken apart; empty for none
    /// @param figures what is counted for it; it is judged by the first
    /// @param stated baselines and targets where the plan gives numbers
    public record Indicator(
            String code,
            LocalizedText text,
            LocalizedText unit,
            String split,
            List<Figure> figures,
            List<Stated> stated) {

        /// What the plan says of the last year of a time, or nothing.
        public Optional<Stated> stated(Role role, Period period) {
            var year = period.last().getYear();
            return stated.stream()
                    .filter(value -> value.role() == role && value.from() <= year && year <= value.to())
                    .findFirst();
        }
    }

    /// A number that the plan gives for some years.
    public record Stated(Role role, int from, int to, BigDecimal value) {}

    public enum Role {
        BASELINE,
        TARGET
    }

    public enum State {
        DRAFT,
        IN_FORCE,
        SUPERSEDED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "programme.plan.state." + code();
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public List<Subprogramme> subprogrammes() {
        return content.subprogrammes();
    }

    public Stream<Indicator> indicators() {
        return subprogrammes().stream()
                .flatMap(part -> part.accomplishments().stream())
                .flatMap(expected -> expected.indicators().stream());
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }
}

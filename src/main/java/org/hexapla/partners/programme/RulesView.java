package org.hexapla.partners.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Initiative;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The rules of a programme in a form, or of one to come.
///
/// @param offered how many stages can be chosen
public record RulesView(
        @Nullable Programme programme, int version, int offered, List<FormCode> forms, List<Initiative> initiatives) {

    public boolean isNew() {
        return programme == null;
    }

    private Optional<Programme> known() {
        return Optional.ofNullable(programme);
    }

    public String name(Language language) {
        return known().flatMap(known -> known.name().in(language)).orElse("");
    }

    public String description(Language language) {
        return known().flatMap(known -> known.description().in(language)).orElse("");
    }

    public String criteria(Language language) {
        return known().map(known -> Programme.Point.lines(known.criteria(), language))
                .orElse("");
    }

    public String commitments(Language language) {
        return known().map(known -> Programme.Point.lines(known.commitments(), language))
                .orElse("");
    }

    public boolean joins(Programme.Joins joins) {
        return known().filter(known -> known.joins() == joins).isPresent();
    }

    public boolean leadsTo(Programme.Outcome outcome) {
        return known().filter(known -> known.outcome() == outcome).isPresent();
    }

    /// The stage at a place from 1, the decision at the end aside.
    public @Nullable Stage stage(int place) {
        return known().filter(known -> place < known.stages().size())
                .map(known -> known.stages().get(place - 1))
                .orElse(null);
    }

    public boolean isApplication(FormCode form) {
        return known().filter(known -> form.equals(known.filling().application()))
                .isPresent();
    }

    public boolean isReport(FormCode form) {
        return known().filter(known -> form.equals(known.filling().report())).isPresent();
    }

    public String opens() {
        return known().map(known -> written(known.filling().opens())).orElse("");
    }

    public String closes() {
        return known().map(known -> written(known.filling().closes())).orElse("");
    }

    public int term() {
        return known().map(known -> known.rules().term()).orElse(0);
    }

    public int few() {
        return known().map(known -> known.rules().few()).orElse(3);
    }

    public boolean isFor(Initiative initiative) {
        return known().filter(known -> known.rules().initiative().equals(initiative.code()))
                .isPresent();
    }

    public boolean isPublic() {
        return known().map(known -> known.rules().isPublic()).orElse(true);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

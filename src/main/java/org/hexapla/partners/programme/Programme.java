package org.hexapla.partners.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.ProgrammeCode;
import org.jspecify.annotations.Nullable;

/// Something that organisations or people take part in, with all its rules.
///
/// @param joins who may: organisations, people, or both
/// @param stages on the way of an application; the last is always the decision
/// @param criteria by which reviewers score, from 0 to 5 each
/// @param commitments what whoever joins promises
public record Programme(
        ProgrammeCode code,
        LocalizedText name,
        LocalizedText description,
        Joins joins,
        Outcome outcome,
        Filling filling,
        List<Stage> stages,
        List<Point> criteria,
        List<Point> commitments,
        Rules rules) {

    /// The best that a criterion can be given.
    public static final int BEST = 5;

    public Programme {
        stages = List.copyOf(stages);
        criteria = List.copyOf(criteria);
        commitments = List.copyOf(commitments);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a programme without a name: " + code);
        }
        if (stages.isEmpty() || stages.getLast().kind() != Stage.Kind.DECISION) {
            throw new IllegalArgumentException("a programme without a decision: " + code);
        }
    }

    public enum Joins {
        ORGANISATION,
        PERSON,
        EITHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Joins> parse(String code) {
            return Stream.of(values())
                    .filter(joins -> joins.code().equals(code))
                    .findFirst();
        }

        public boolean isOpenTo(PartnerKind kind) {
            return this == EITHER || name().equals(kind.name());
        }

        public List<PartnerKind> kinds() {
            return Stream.of(PartnerKind.values()).filter(this::isOpenTo).toList();
        }
    }

    /// What comes of being admitted.
    public enum Outcome {
        MEMBERSHIP,
        /// One goes, with others of the year, and is an alumnus afterwards.
        FELLOWSHIP,
        /// A place at one meeting, and no more.
        PARTICIPATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> parse(String code) {
            return Stream.of(values())
                    .filter(outcome -> outcome.code().equals(code))
                    .findFirst();
        }
    }

    /// By what it is applied for, and when.
    ///
    /// @param application the form of an application; null where nobody applies
    /// @param report the form of the yearly report; null where none is asked for
    /// @param opens the first day on which applications are taken; null for ever since
    /// @param closes the last day, by the applicant's own clock; null for always
    public record Filling(
            @Nullable FormCode application,
            @Nullable FormCode report,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {}

    /// @param term how many months a membership holds before it must be renewed; 0 for good
    /// @param few a state with fewer members than this is under-represented
    /// @param initiative for which it is counted, or empty
    /// @param isPublic whether its members stand in the public directory
    public record Rules(int term, int few, String initiative, boolean isPublic) {}

    /// A criterion or a commitment.
    ///
    /// @param code `1`, `2` in the order in which they were written; scores and signatures know it
    public record Point(String code, LocalizedText text) {

        /// From lists of the same order in several languages. The longest list says how many there are.
        public static List<Point> of(java.util.Map<Language, List<String>> lists) {
            var longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
            return IntStream.range(0, longest)
                    .mapToObj(place -> {
                        var text = LocalizedText.none();
                        for (var list : lists.entrySet()) {
                            if (place < list.getValue().size()) {
                                text = text.with(list.getKey(), list.getValue().get(place));
                            }
                        }
                        return new Point(Integer.toString(place + 1), text);
                    })
                    .toList();
        }

        /// The lines of one language, for a form.
        public static String lines(List<Point> points, Language language) {
            return points.stream()
                    .map(point -> point.text().in(language).orElse(""))
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse("");
        }
    }

    /// Whether it is applied for at all.
    public boolean takesApplications() {
        return filling.application() != null;
    }

    /// The languages of the house in which something of it is missing.
    public List<Language> lacking(List<Language> languages) {
        return languages.stream()
                .filter(language -> Stream.concat(
                                Stream.of(name, description),
                                Stream.concat(criteria.stream(), commitments.stream())
                                        .map(Point::text))
                        .anyMatch(text -> !text.isEmpty() && text.in(language).isEmpty()))
                .toList();
    }

    public boolean has(Stage.Kind kind) {
        return stages.stream().anyMatch(stage -> stage.kind() == kind);
    }

    /// The stage at a place; the last where stages were taken away since.
    public Stage stage(int place) {
        return stages.get(Math.min(Math.max(0, place), stages.size() - 1));
    }
}

package org.hexapla.partners.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a programme as the page of its rules sends it: a text and the lines of a list in each language, and a row of
/// stages.
record ProgrammeForm(MultiValueMap<String, String> fields, List<Language> languages) {

    /// How many stages the page offers.
    static final int STAGES = 6;

    private static final int LONGEST = 600;
    private static final int MOST_POINTS = 30;

    Programme programme(ProgrammeCode code) {
        var name = text("name");
        if (name.isEmpty()) {
            throw PartnersRefused.mistake("name");
        }
        return new Programme(
                code,
                name,
                text("description"),
                Programme.Joins.parse(one("joins")).orElse(Programme.Joins.ORGANISATION),
                Programme.Outcome.parse(one("outcome")).orElse(Programme.Outcome.MEMBERSHIP),
                new Programme.Filling(form("application"), form("report"), day("opens"), day("closes")),
                stages(),
                points("criteria"),
                points("commitments"),
                new Programme.Rules(
                        number("term", 0, 600),
                        number("few", 3, 1000),
                        one("initiative"),
                        fields.containsKey("public")));
    }

    /// Those that were chosen, and the decision at their end.
    private List<Stage> stages() {
        var stages = new ArrayList<Stage>();
        for (var place = 1; place <= STAGES; place++) {
            var kind = one("stage-" + place);
            var written = kind.equals("review") ? kind + " " + number("reviews-" + place, 2, 9) : kind;
            Stage.parse(written)
                    .filter(stage -> stage.kind() != Stage.Kind.DECISION)
                    .ifPresent(stages::add);
        }
        stages.add(new Stage(Stage.Kind.DECISION, 0));
        return stages;
    }

    private List<Programme.Point> points(String field) {
        Map<Language, List<String>> lists = new TreeMap<>();
        for (var language : languages) {
            var lines = one(field + "-" + language)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> Typed.atMost(LONGEST, line))
                    .limit(MOST_POINTS)
                    .toList();
            if (!lines.isEmpty()) {
                lists.put(language, lines);
            }
        }
        // Lists of different lengths cannot be told to say the same.
        if (lists.values().stream().mapToInt(List::size).distinct().count() > 1) {
            throw PartnersRefused.mistake("lists");
        }
        return Programme.Point.of(lists);
    }

    private LocalizedText text(String field) {
        var text = LocalizedText.none();
        for (var language : languages) {
            text = text.with(language, one(field + "-" + language));
        }
        return text;
    }

    private @Nullable FormCode form(String field) {
        return FormCode.parse(one(field)).orElse(null);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return one(field).isEmpty() ? null : LocalDate.parse(one(field));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", one(field));
        }
    }

    private int number(String field, int usual, int most) {
        var written = one(field);
        return written.matches("\\d{1,4}") ? Math.min(most, Integer.parseInt(written)) : usual;
    }

    String one(String field) {
        var value = fields.getFirst(field);
        return value == null ? "" : value.strip();
    }
}

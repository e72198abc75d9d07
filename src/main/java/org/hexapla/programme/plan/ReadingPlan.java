package org.hexapla.programme.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureUnreadable;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.programme.plan.Plan.Accomplishment;
import org.hexapla.programme.plan.Plan.Indicator;
import org.hexapla.programme.plan.Plan.Stated;
import org.hexapla.programme.plan.Plan.Subprogramme;
import org.hexapla.programme.yaml.Written;

/// Understands a plan as people write it; every mistake is told to the run with its place.
final class ReadingPlan {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final Pattern CODE = Pattern.compile("[0-9a-z()]{1,20}");

    private final Written file;
    private final Map<String, LocalizedText> units = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    ReadingPlan(Written file) {
        this.file = file.only("from", "to", "units", "subprogrammes");
    }

    /// @param from the first year
    record PlanFile(int from, int to, Plan.Content content) {}

    Optional<PlanFile> read() {
        file.piece("units").ifPresent(all -> all.names().forEach(unit -> units.put(unit, all.words(unit))));
        var content = new Plan.Content(
                file.pieces("subprogrammes").stream().map(this::subprogramme).toList());
        if (content.subprogrammes().isEmpty()) {
            file.refuse("subprogrammes", "programme.import.no-subprogramme");
        }
        var from = file.needed("from", ReadingPlan::year);
        var to = file.needed("to", ReadingPlan::year);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get() < from.get()) {
            file.refuse("to", "programme.import.years", from.get(), to.get());
        }
        return Optional.of(new PlanFile(from.get(), to.get(), content));
    }

    private Subprogramme subprogramme(Written piece) {
        piece.only("code", "name", "objective", "strategy", "accomplishments");
        var code = code(piece, "");
        return new Subprogramme(
                code,
                piece.words("name"),
                piece.words("objective"),
                piece.words("strategy"),
                piece.pieces("accomplishments").stream()
                        .map(expected -> accomplishment(expected, code))
                        .toList());
    }

    private Accomplishment accomplishment(Written piece, String parent) {
        piece.only("code", "text", "indicators");
        var code = code(piece, parent);
        return new Accomplishment(
                code,
                piece.words("text"),
                piece.pieces("indicators").stream()
                        .map(indicator -> indicator(indicator, code))
                        .toList());
    }

    private Indicator indicator(Written piece, String parent) {
        piece.only("code", "text", "unit", "split", "figures", "baseline", "target");
        var unit = piece.needed("unit", name -> Optional.ofNullable(units.get(name)));
        return new Indicator(
                code(piece, parent),
                piece.words("text"),
                unit.orElseGet(LocalizedText::none),
                piece.text("split"),
                piece.list("figures", ReadingPlan::figure),
                Stream.concat(
                                stated(piece, "baseline", Plan.Role.BASELINE).stream(),
                                stated(piece, "target", Plan.Role.TARGET).stream())
                        .toList());
    }

    /// A code begins with that of the piece it belongs to, and no two pieces have the same.
    private String code(Written piece, String parent) {
        var code = piece.needed(
                        "code",
                        written -> CODE.matcher(written).matches() ? Optional.of(written) : Optional.<String>empty())
                .orElse("");
        if (!code.startsWith(parent)) {
            piece.refuse("code", "programme.import.code-elsewhere", code, parent);
        }
        if (!codes.add(code)) {
            piece.refuse("code", "programme.import.code-twice", code);
        }
        return code;
    }

    private static List<Stated> stated(Written indicator, String name, Plan.Role role) {
        return indicator.pieces(name).stream()
                .flatMap(piece -> {
                    piece.only("years", "value");
                    var value = piece.needed("value", ReadingPlan::number);
                    return piece
                            .needed("years", years -> value.flatMap(number -> stated(role, years, number)))
                            .stream();
                })
                .toList();
    }

    /// A number for years, `2018` or `2018-2019`.
    static Optional<Stated> stated(Plan.Role role, String years, BigDecimal value) {
        var match = YEARS.matcher(years);
        if (!match.matches()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(match.group(1));
        var to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        return to < from ? Optional.empty() : Optional.of(new Stated(role, from, to, value));
    }

    static Optional<BigDecimal> number(String written) {
        return written.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    static Optional<Figure> figure(String written) {
        try {
            return Optional.of(Figure.parse(written));
        } catch (FigureUnreadable _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String written) {
        return written.matches("(19|20)\\d\\d") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }
}

package org.hexapla.newsroom.coverage;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.planning.Desk;
import org.hexapla.newsroom.planning.Meetings;
import org.hexapla.newsroom.planning.Planning;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Lays down what a meeting of which body asks for: its kinds, in which languages, within what time, by which desk.
@Component
@Transactional
class LayingDownLines {

    static final int LONGEST = 60 * 24 * 30;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CoverageLines lines;
    private final Planning planning;
    private final Meetings meetings;
    private final ItemTypes types;
    private final People people;
    private final Audit audit;

    LayingDownLines(
            CoverageLines lines, Planning planning, Meetings meetings, ItemTypes types, People people, Audit audit) {
        this.lines = lines;
        this.planning = planning;
        this.meetings = meetings;
        this.types = types;
        this.people = people;
        this.audit = audit;
    }

    /// Every body that has lines of its own, after those for all others.
    @Transactional(readOnly = true)
    LinesView all(List<Language> languages) {
        people.requireStaff("newsroom");
        var bodies = new ArrayList<LinesView.Body>();
        bodies.add(body(""));
        lines.bodies().stream().filter(code -> !code.isEmpty()).map(this::body).forEach(bodies::add);
        var all = new ArrayList<>(languages);
        bodies.stream()
                .flatMap(body -> body.lines().stream())
                .flatMap(line -> line.owed().stream())
                .filter(language -> !languages.contains(language))
                .distinct()
                .forEach(all::add);
        return new LinesView(bodies, types.all(), planning.desks(), all, "", "", "");
    }

    private LinesView.Body body(String code) {
        var shown = lines.ownOf(code).stream()
                .map(line -> new LinesView.Line(
                        line.type(),
                        types.name(line.type()),
                        planning.desks().stream()
                                .filter(desk -> desk.code().equals(line.desk()))
                                .findFirst()
                                .orElse(new Desk(line.desk(), LocalizedText.of(Language.EN, line.desk()))),
                        line.owed(),
                        line.within().toMinutes()))
                .toList();
        return new LinesView.Body(code, code.isEmpty() ? LocalizedText.none() : meetings.nameOf(code), shown);
    }

    /// A line of a body, new or in place of the one of its kind.
    ///
    /// @param body its code; empty for all that have no lines of their own
    /// @throws CoverageRefused if it names what the house has not
    void lay(String body, CoverageLine line) {
        people.requireStaff("newsroom");
        var minutes = line.within().toMinutes();
        if (types.find(line.type()).isEmpty()
                || planning.desks().stream().noneMatch(desk -> desk.code().equals(line.desk()))) {
            throw CoverageRefused.notInTheLists();
        }
        if (minutes < 1 || minutes > LONGEST) {
            throw CoverageRefused.noMinutes();
        }
        if (!body.isEmpty() && !lines.bodies().contains(body)) {
            throw CoverageRefused.noBody(body);
        }
        var before = lines.find(body, line.type());
        if (before.filter(line::equals).isPresent()) {
            return;
        }
        lines.put(body, line);
        audit.record(
                about(body, line.type()),
                before.isEmpty() ? "created" : "changed",
                before.map(LayingDownLines::json).orElse(""),
                json(line));
    }

    /// Meetings of the body ask for this no more; what is planned stays planned. A body without lines is like all
    /// others.
    void drop(String body, String type) {
        people.requireStaff("newsroom");
        lines.find(body, type).ifPresent(before -> {
            lines.drop(body, type);
            audit.record(about(body, type), "removed", json(before), "");
        });
    }

    /// Lines of its own for a body, at first those of all others.
    ///
    /// @throws CoverageRefused if nothing can be a body's code
    void begin(String body) {
        people.requireStaff("newsroom");
        if (!body.matches("[A-Z][A-Z0-9.]{0,15}(/[A-Z0-9.-]{1,20}){0,4}")) {
            throw CoverageRefused.noBody(body);
        }
        if (!lines.bodies().contains(body)) {
            for (var line : lines.ownOf("")) {
                lines.put(body, line);
                audit.record(about(body, line.type()), "created", "", json(line));
            }
        }
    }

    private static ItemRef about(String body, String type) {
        return new ItemRef("newsroom.coverage-line", (body.isEmpty() ? "*" : body) + " " + type);
    }

    private static String json(CoverageLine line) {
        var content = JSON.createObjectNode().put("desk", line.desk());
        var owed = content.putArray("owed");
        line.owed().forEach(language -> owed.add(language.tag()));
        return content.put("minutes", line.within().toMinutes()).toString();
    }
}

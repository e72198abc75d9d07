package org.hexapla.partners.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.ProgrammeCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A programme as the table keeps it; the views of facts read outcome and initiative.
record ProgrammeContent(
        Map<String, String> name,
        Map<String, String> description,
        String joins,
        String outcome,
        String application,
        String report,
        String opens,
        String closes,
        List<String> stages,
        List<Map<String, String>> criteria,
        List<Map<String, String>> commitments,
        int term,
        int few,
        String initiative,
        boolean isPublic) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(Programme programme) {
        var filling = programme.filling();
        var rules = programme.rules();
        return JSON.writeValueAsString(new ProgrammeContent(
                LocalizedTextJson.byTag(programme.name()),
                LocalizedTextJson.byTag(programme.description()),
                programme.joins().code(),
                programme.outcome().code(),
                written(filling.application()),
                written(filling.report()),
                written(filling.opens()),
                written(filling.closes()),
                programme.stages().stream().map(Stage::toString).toList(),
                programme.criteria().stream()
                        .map(point -> LocalizedTextJson.byTag(point.text()))
                        .toList(),
                programme.commitments().stream()
                        .map(point -> LocalizedTextJson.byTag(point.text()))
                        .toList(),
                rules.term(),
                rules.few(),
                rules.initiative(),
                rules.isPublic()));
    }

    static Programme read(ProgrammeCode code, String json) {
        var content = JSON.readValue(json, ProgrammeContent.class);
        return new Programme(
                code,
                LocalizedTextJson.of(content.name),
                LocalizedTextJson.of(content.description),
                Programme.Joins.parse(content.joins).orElseThrow(),
                Programme.Outcome.parse(content.outcome).orElseThrow(),
                new Programme.Filling(
                        FormCode.parse(content.application).orElse(null),
                        FormCode.parse(content.report).orElse(null),
                        day(content.opens),
                        day(content.closes)),
                content.stages.stream()
                        .map(stage -> Stage.parse(stage).orElseThrow())
                        .toList(),
                points(content.criteria),
                points(content.commitments),
                new Programme.Rules(content.term, content.few, content.initiative, content.isPublic));
    }

    private static List<Programme.Point> points(List<Map<String, String>> texts) {
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(place ->
                        new Programme.Point(Integer.toString(place + 1), LocalizedTextJson.of(texts.get(place))))
                .toList();
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}

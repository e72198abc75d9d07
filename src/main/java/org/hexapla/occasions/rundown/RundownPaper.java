package org.hexapla.occasions.rundown;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.event.TongueNames;
import org.hexapla.print.Manuscript;

/// The run of show on paper, for everybody behind the stage.
final class RundownPaper {

    private final Language language;

    RundownPaper(Language language) {
        this.language = language;
    }

    Manuscript of(RundownView view, String house) {
        var content = view.event().content();
        var title = text("rundown.title");
        var rows = new ArrayList<List<List<Manuscript.Run>>>();
        for (var line : view.show().lines()) {
            var part = line.cue().part();
            rows.add(List.of(
                    List.of(new Manuscript.Code(view.time(line.at()) + "–" + view.time(line.until()))),
                    words(part.what()),
                    words(part.who()),
                    words(part.sign()),
                    words(String.join(
                            " · ",
                            part.languages().stream()
                                    .map(tongue -> TongueNames.of(tongue, language))
                                    .toList()))));
        }
        var name = content.words().title().words(language);
        var table = new Manuscript.Table(
                name,
                List.of(
                        text("rundown.time"),
                        text("rundown.what"),
                        text("rundown.who"),
                        text("rundown.sign"),
                        text("rundown.languages")),
                List.of(false, false, false, false, false),
                rows);
        return new Manuscript(
                language,
                title,
                name,
                List.of(
                        house,
                        name,
                        new Wording(language).date(content.when().firstDay()) + " ("
                                + content.when().zone().name(language) + ")"),
                List.of(table));
    }

    private static List<Manuscript.Run> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Manuscript.Words(text));
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}

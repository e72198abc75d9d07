package org.hexapla.library.meetings.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.library.meetings.layout.Line;
import org.hexapla.library.meetings.verbatim.Turn.Capacity;
import org.jspecify.annotations.Nullable;

/// Who has the floor, who is in the chair, and what has been announced.
final class Floor {

    private static final int FIRST_WORDS = 200;

    private final Edition edition;
    private final Header header;
    private final Pattern national;
    private final Pattern person;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Verbatim.Mark> marks = new ArrayList<>();
    private final StringBuilder speech = new StringBuilder();
    private Header.Person chair;
    private String item = "";
    private @Nullable Line line;
    private TurnStart.@Nullable Begun begun;
    private Header.Person chairThen;
    private String itemThen = "";

    Floor(Edition edition, Header header) {
        this.edition = edition;
        this.header = header;
        this.chair = header.president();
        this.chairThen = header.president();
        this.national = edition.pattern(edition.words().national());
        this.person = Pattern.compile("(?<title>" + edition.words().titles() + ") (?<name>[^(),]+?)\\s*"
                + "(?:\\((?<country>(?:[^()]|\\([^()]*\\))+)\\))?\\s*(?:,.*|"
                + edition.words().chairChanged() + ".*)");
    }

    List<Verbatim.Mark> marks() {
        return marks;
    }

    List<Turn> turns() {
        close();
        return List.copyOf(turns);
    }

    void taken(Line at, TurnStart.Begun start) {
        close();
        line = at;
        begun = start;
        chairThen = chair;
        itemThen = item;
        speech.append(start.rest());
    }

    void said(String words) {
        var end = speech.length();
        if (end > 0 && speech.charAt(end - 1) == '\u00ad') {
            speech.setLength(end - 1);
        } else if (end > 0) {
            speech.append(' ');
        }
        speech.append(words);
    }

    void announced(String number) {
        item = number;
    }

    void chairChanged(Line at, String sentence) {
        marks.add(new Verbatim.Mark(at.page(), sentence));
        var named = person.matcher(
                sentence.replaceFirst("^.*?(?=(?:" + edition.words().titles() + ") \\p{Lu})", ""));
        chair = named.matches()
                ? new Header.Person(
                        named.group("title"),
                        named.group("name").strip(),
                        named.group("country") == null ? "" : named.group("country"))
                : header.president();
    }

    private void close() {
        if (line != null && begun != null) {
            var text = speech.toString().replaceAll("\\s+", " ").strip();
            turns.add(new Turn(
                    line.page(),
                    line.words().strip(),
                    speaker(begun, text),
                    language(begun),
                    itemThen,
                    text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) : text,
                    text.isEmpty() ? 0 : text.split(" ").length));
        }
        speech.setLength(0);
        line = null;
        begun = null;
    }

    private Turn.Speaker speaker(TurnStart.Begun start, String text) {
        if (!start.name().isEmpty()) {
            return new Turn.Speaker(start.title(), start.name(), start.country(), start.office(), Capacity.SPEAKER);
        }
        var isChair = Pattern.compile(edition.words().chair(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(start.office())
                .find();
        if (!isChair) {
            return new Turn.Speaker("", "", "", start.office(), Capacity.OFFICE);
        }
        // In the Council a state presides; in the Assembly a person.
        var isNational = national.matcher(text).find();
        var country = header.organ().equals("S") || isNational ? chairThen.country() : "";
        return new Turn.Speaker(
                chairThen.title(),
                chairThen.name(),
                country,
                start.office(),
                isNational && !country.isEmpty() ? Capacity.NATIONAL : Capacity.CHAIR);
    }

    /// Who is not said to speak another language speaks that of the edition.
    private Language language(TurnStart.Begun start) {
        return start.spoken().isEmpty()
                ? edition.language()
                : Tongues.named(start.spoken().toLowerCase(Locale.ROOT), edition.language())
                        .orElse(edition.language());
    }
}

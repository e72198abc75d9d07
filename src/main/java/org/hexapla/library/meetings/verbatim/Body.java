package org.hexapla.library.meetings.verbatim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.library.meetings.layout.Line;

/// Goes through the lines of a meeting, and tells the floor who takes it and what is said.
final class Body {

    /// A name, a country, a function and a language need no more lines.
    private static final int MOST_LINES = 4;

    /// So many lines after it was opened, a quotation was closed without a sign of it.
    private static final int LONGEST_QUOTATION = 60;

    private static final Pattern ENDED = Pattern.compile(".*[.?!:;…][\"”»’')\\]]*\\s*|.*[\"”»]\\s*");

    private final Edition edition;
    private final TurnStart starts;
    private final List<Line> lines;
    private final boolean hasIndents;
    private final Pattern chairChanged;
    private final Pattern pause;
    private final Pattern item;

    private int quotedSince = -1;

    Body(Edition edition, List<Line> lines) {
        this.edition = edition;
        this.starts = new TurnStart(edition);
        this.lines = lines;
        this.hasIndents = lines.stream().filter(Line::isIndented).count() * 40 > lines.size();
        this.chairChanged = edition.pattern(edition.words().chairChanged());
        this.pause = edition.pattern("^\\(?" + edition.words().pause());
        this.item = edition.pattern("^" + edition.words().item() + "(?![\\d/.,]| \\p{Ll}{3})");
    }

    void read(Floor floor) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var taken = turn(at);
            if (taken.isPresent()) {
                quotedSince = -1;
                floor.taken(line, taken.get().begun());
                at += taken.get().lines() - 1;
                quote(taken.get().begun().rest(), at);
                continue;
            }
            if (!isQuoted(at)) {
                note(floor, line, at);
            }
            if (isQuoted(at) || !isPause(at)) {
                floor.said(line.words());
            }
            quote(line.words(), at);
        }
    }

    private void note(Floor floor, Line line, int at) {
        var words = line.words();
        if (isPause(at)) {
            floor.marks().add(new Verbatim.Mark(line.page(), words));
        }
        var changed = chairChanged.matcher(isParagraph(at) ? paragraph(at) : "");
        if (changed.find()) {
            floor.chairChanged(line, paragraph(at).substring(0, changed.end()));
        }
        var announced = item.matcher(words);
        if (announced.find() && words.length() < 60) {
            floor.announced(announced.group("n").replaceAll("\\s?\\(?([a-z])\\)", "[$1]"));
        }
    }

    private Optional<Taken> turn(int at) {
        if (isQuoted(at) || !starts.isLike(lines.get(at).words())) {
            return Optional.empty();
        }
        for (var count = 1; count <= MOST_LINES && at + count <= lines.size(); count++) {
            var begun = starts.in(joined(at, count));
            if (begun.isPresent()) {
                var more = begun.get().rest().isEmpty() && isLanguageBelow(at + count) ? 1 : 0;
                var whole = more == 0 ? begun : starts.in(joined(at, count + more));
                var lines = count + more;
                return whole.filter(one -> isParagraph(at) || !hasIndents && one.isCertain() && mayFollow(at))
                        .map(one -> new Taken(one, lines));
            }
        }
        return Optional.empty();
    }

    /// @param lines that the beginning takes, so that what follows the colon is read once
    private record Taken(TurnStart.Begun begun, int lines) {}

    /// The line, and what goes on from it before the next paragraph.
    private String paragraph(int at) {
        var count = 1;
        while (count < MOST_LINES && at + count < lines.size() && !isParagraph(at + count)) {
            count++;
        }
        return joined(at, count);
    }

    private boolean isLanguageBelow(int at) {
        return at < lines.size()
                && edition.pattern("^[(\\[](?:" + edition.words().spoken() + ")")
                        .matcher(lines.get(at).words())
                        .find();
    }

    private String joined(int at, int count) {
        var text = new StringBuilder();
        for (var i = at; i < Math.min(lines.size(), at + count); i++) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '-') {
                text.append(' ');
            }
            text.append(lines.get(i).words().strip());
        }
        return text.toString().replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /// Where paragraphs are indented, that tells them; else the line before must have ended a sentence.
    private boolean isParagraph(int at) {
        return hasIndents
                ? lines.get(at).isIndented()
                : at == 0 || ENDED.matcher(lines.get(at - 1).words()).matches();
    }

    private boolean isPause(int at) {
        return pause.matcher(lines.get(at).words()).find()
                && (isParagraph(at)
                        || at > 0 && ENDED.matcher(lines.get(at - 1).words()).matches());
    }

    /// A heading ends without a stop; a sentence that goes on has a long line before it.
    private boolean mayFollow(int at) {
        return at == 0
                || lines.get(at - 1).words().matches("\\P{Ll}.*\\p{L}")
                        && lines.get(at - 1).words().length() < 45;
    }

    private boolean isQuoted(int at) {
        return quotedSince >= 0 && at - quotedSince < LONGEST_QUOTATION;
    }

    private void quote(String words, int at) {
        var opened = Math.max(words.lastIndexOf('“'), words.lastIndexOf('«'));
        var closed = Math.max(words.lastIndexOf('”'), words.lastIndexOf('»'));
        if (opened > closed) {
            quotedSince = at;
        } else if (closed >= 0) {
            quotedSince = -1;
        }
    }
}

package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.kernel.Period;

/// A report as the checks read it: each paragraph with its sentences, days and numbers.
record Reading(ReportText report, Lexicon lexicon, List<Passage> passages) {

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\d/&&[^\\p{IsHan}]])(?:[A-Z]{1,6}(?:\\.[A-Z]+)*)(?:/+[A-Za-z0-9.()\\-\\[\\]]+)+(?: \\((?:19|20)\\d{2}\\)| [A-Z](?![\\p{L}]))?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+|\\d{1,2}[:h]\\d{2}|#\\w+");
    private static final Pattern NUMBERED_RESOLUTION =
            Pattern.compile("\\d{1,3}/\\d{1,4}(?: [A-Z](?!\\p{L}))?|\\d{1,4} \\((?:19|20)\\d{2}\\)");
    private static final Pattern END =
            Pattern.compile("[。！？]|[.!?؟](?=[\\p{Pf}\\p{Pe}\"]?(?: +[\\p{Lu}\\p{Lo}\\p{Pi}\\p{Ps}\"\\d]|$))");
    private static final Pattern SHORT = Pattern.compile(
            "(?:\\b(?:Mr|Ms|Mrs|Dr|Prof|No|Nos|St|Sr|Sra|Dra|núm|vol|Vol|para|paras|i\\.e|e\\.g|M|Jr|г|см|др)|\\b[A-Z])$");

    static Reading of(ReportText report) {
        var lexicon = Lexicon.of(report.language());
        var passages = new ArrayList<Passage>();
        for (int index = 0; index < report.paragraphs().size(); index++) {
            passages.add(passage(index, report.paragraphs().get(index), lexicon));
        }
        return new Reading(report, lexicon, List.copyOf(passages));
    }

    Period period() {
        return report.period();
    }

    private static Passage passage(int index, ReportText.Paragraph paragraph, Lexicon lexicon) {
        var plain = Plain.of(paragraph.text());
        var text = plain.text();
        var masked = new ArrayList<int[]>();
        for (var pattern : List.of(SYMBOL, ADDRESS, NUMBERED_RESOLUTION)) {
            pattern.matcher(text).results().forEach(match -> masked.add(new int[] {match.start(), match.end()}));
        }
        var days = Days.of(lexicon).in(text).stream()
                .filter(day -> masked.stream().noneMatch(each -> day.start() < each[1] && each[0] < day.end()))
                .filter(day -> !isAmount(day, text, lexicon))
                .toList();
        days.forEach(day -> masked.add(new int[] {day.start(), day.end()}));
        return new Passage(
                index,
                paragraph,
                plain,
                sentences(text),
                days,
                Numbers.of(lexicon).in(text, masked));
    }

    /// A year without a month may be an amount: "2000 participants".
    private static boolean isAmount(DayMention day, String text, Lexicon lexicon) {
        if (day.part() != DayMention.Part.YEAR || lexicon.isChinese()) {
            return false;
        }
        var before = text.substring(Math.max(0, day.start() - 14), day.start());
        var after = text.substring(day.end(), Math.min(text.length(), day.end() + 24));
        var isYear = lexicon.compiled("(?:^|[^\\p{L}]){year.before} *$")
                .matcher(before)
                .find();
        var counts = Pattern.compile("^ \\p{Ll}|^ \\p{Lo}").matcher(after).find();
        return !isYear
                && counts
                && !lexicon.compiled("^ *{year.after}(?!\\p{L})").matcher(after).find();
    }

    private static List<Sentence> sentences(String text) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (var end = END.matcher(text); end.find(); ) {
            if (!SHORT.matcher(text.substring(start, end.start())).find()) {
                sentences.add(new Sentence(start, end.end()));
                start = end.end();
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(new Sentence(start, text.length()));
        }
        return List.copyOf(sentences);
    }

    record Sentence(int start, int end) {

        boolean holds(int place) {
            return place >= start && place < end;
        }
    }

    /// A paragraph, its characters written in one way.
    record Passage(
            int index,
            ReportText.Paragraph paragraph,
            Plain plain,
            List<Sentence> sentences,
            List<DayMention> days,
            List<Quantity> quantities) {

        String text() {
            return plain.text();
        }

        String text(Sentence sentence) {
            return plain.text().substring(sentence.start(), sentence.end());
        }

        List<Quantity> quantities(int from, int to) {
            return quantities.stream()
                    .filter(each -> each.start() >= from && each.end() <= to)
                    .toList();
        }

        List<DayMention> days(int from, int to) {
            return days.stream()
                    .filter(each -> each.start() >= from && each.end() <= to)
                    .toList();
        }

        /// A finding about a stretch of the plain text.
        Finding finding(Rule rule, int from, int to, String key, Object... arguments) {
            int start = plain.origin(from);
            int end = plain.originOfEnd(to);
            return new Finding(
                    rule,
                    index,
                    paragraph.number(),
                    start,
                    end,
                    paragraph.text().substring(start, end),
                    key,
                    List.of(arguments));
        }
    }
}

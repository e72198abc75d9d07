package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "Rose from 412,000 views to 586,000 visits": numbers of two metrics show no growth.
final class MetricChanges implements Check {

    private static final int REACH = 90;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                in(passage, sentence, reading.lexicon()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> in(Passage passage, Sentence sentence, Lexicon lexicon) {
        var words = passage.text(sentence);
        if (!lexicon.has("rise", words) && !lexicon.has("fall", words)) {
            return Optional.empty();
        }
        var counts = Claims.of(passage, lexicon).all().stream()
                .filter(each ->
                        each.sentence().equals(sentence) && each.quantity().isCount())
                .toList();
        for (int i = 0; i + 1 < counts.size(); i++) {
            var from = counts.get(i);
            var to = counts.get(i + 1);
            // "The number of page views rose from 410,000 to 520,000 visits": the first may be named before it.
            var one = MetricNumbers.of(from);
            var other = MetricNumbers.own(to);
            if (one.isPresent()
                    && other.isPresent()
                    && !one.get().equals(other.get())
                    && areEnds(passage.text(), from.quantity(), to.quantity(), lexicon)) {
                int end =
                        Math.min(sentence.end(), to.end() + to.quantity().unit().indexOf(' ', 1) + 1);
                int last = Math.max(to.end(), end);
                return Optional.of(passage.finding(
                        Rule.METRIC,
                        from.start(),
                        last,
                        "linter.metric.compared",
                        passage.text().substring(from.start(), last)));
            }
        }
        return Optional.empty();
    }

    private static boolean areEnds(String text, Quantity from, Quantity to, Lexicon lexicon) {
        var before = text.substring(Math.max(0, from.start() - 12), from.start());
        var between = text.substring(from.end(), to.start());
        var edge = lexicon.isChinese() ? "" : "(?<!\\p{L})";
        return between.length() < REACH
                && lexicon.compiled(edge + "{change.from} *$").matcher(before).find()
                && lexicon.compiled(edge + "{change.to} *$").matcher(between).find();
    }
}

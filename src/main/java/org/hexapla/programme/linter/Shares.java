package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// A share must be what its two numbers say; a change, too; and shares of one whole make no more than all of it.
final class Shares implements Check {

    private static final BigDecimal ALL = BigDecimal.ONE;
    private static final int BEFORE = 200;
    private static final BigDecimal ROUNDING = new BigDecimal("0.011");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                var quantities = passage.quantities(sentence.start(), sentence.end());
                shareOfWhole(passage, sentence, quantities, reading.lexicon())
                        .or(() -> change(passage, quantities, reading.lexicon()))
                        .or(() -> wholeOfShares(passage, sentence, quantities, reading.lexicon()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// "120 of the 300 participants (40 per cent)"; "of 300 participants, 120 (40 per cent)"; "120, or 40 per
    /// cent of the 300 participants".
    private static Optional<Finding> shareOfWhole(
            Passage passage, Sentence sentence, List<Quantity> quantities, Lexicon lexicon) {
        for (var share : quantities.stream().filter(Quantity::isShare).toList()) {
            var counts = quantities.stream().filter(Quantity::isCount).toList();
            var pair = pair(passage, sentence, counts, share, lexicon);
            if (pair.isEmpty()) {
                continue;
            }
            var part = pair.get().getFirst();
            var whole = pair.get().getLast();
            if (whole.value().signum() > 0 && part.value().compareTo(whole.value()) <= 0) {
                var exact = part.value().divide(whole.value(), MathContext.DECIMAL64);
                if (!fits(share, exact, part, whole)) {
                    return Optional.of(passage.finding(
                            Rule.SHARE,
                            Math.min(share.start(), part.start()),
                            Math.max(share.end(), part.end()),
                            "linter.share.differs",
                            part.value(),
                            whole.value(),
                            exact,
                            share.value()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Quantity share, BigDecimal exact, Quantity part, Quantity whole) {
        var slack = share.isExact() && part.isExact() && whole.isExact() ? ROUNDING : new BigDecimal("0.05");
        return switch (share.bound()) {
            case MORE -> exact.compareTo(share.value().subtract(ROUNDING)) >= 0;
            case LESS -> exact.compareTo(share.value().add(ROUNDING)) <= 0;
            case EXACT, ABOUT, NEARLY -> exact.subtract(share.value()).abs().compareTo(slack) <= 0;
        };
    }

    private static Optional<List<Quantity>> pair(
            Passage passage, Sentence sentence, List<Quantity> counts, Quantity share, Lexicon lexicon) {
        var text = passage.text();
        for (int i = 0; i + 1 < counts.size(); i++) {
            var first = counts.get(i);
            var second = counts.get(i + 1);
            var between = text.substring(first.end(), second.start());
            var before = text.substring(sentence.start(), first.start());
            var afterFirst = tied(text, first, share, lexicon);
            var afterSecond = tied(text, second, share, lexicon);
            // "120 of the 300 (40 per cent)", "120 (40 per cent) of the 300", "120, or 40 per cent, of the 300"
            if (lexicon.has("out-of", between) && (afterFirst || afterSecond)) {
                return Optional.of(List.of(first, second));
            }
            // "Of the 300, 120 (40 per cent)"
            if (lexicon.compiled("(?:^|[^\\p{L}])[وفبلك]{0,2}{out-of} *(?:ال)?\\p{L}{0,4} ?$")
                            .matcher(before)
                            .find()
                    && afterSecond) {
                return Optional.of(List.of(second, first));
            }
            if (lexicon.isChinese() && between.matches(".{0,16}(?:中|里)[，,]? ?.{0,6}") && afterSecond) {
                return Optional.of(List.of(second, first));
            }
            if ((lexicon.has("of-which", between) || isOfThem(text, first, second, share, lexicon)) && afterSecond) {
                return Optional.of(List.of(second, first));
            }
        }
        return Optional.empty();
    }

    /// "4,920 questions, 1,845 of which were in Arabic, or 37.5 per cent".
    private static boolean isOfThem(String text, Quantity whole, Quantity part, Quantity share, Lexicon lexicon) {
        var behind =
                text.substring(part.end(), Math.max(part.end(), share.start())).replaceFirst("[,،，(].*$", "");
        return lexicon.has("of-which", behind) && Counted.sameNoun(whole, part, lexicon);
    }

    /// Whether a share says something about the number right before it.
    private static boolean tied(String text, Quantity count, Quantity share, Lexicon lexicon) {
        if (share.start() < count.end() || share.start() - count.end() > 50) {
            return false;
        }
        var between = text.substring(count.end(), share.start());
        return lexicon.compiled("^[^()\\d]*\\((?:{restated} ?)*$")
                        .matcher(between)
                        .find()
                || lexicon.compiled("^[^()\\d;]*(?:,|،|，| –| -) ?[وف]?{restated}[^\\d;]{0,20}$")
                        .matcher(between)
                        .find();
    }

    /// "rose from 200 to 260, an increase of 30 per cent".
    private static Optional<Finding> change(Passage passage, List<Quantity> quantities, Lexicon lexicon) {
        var text = passage.text();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            var from = quantities.get(i);
            var to = quantities.get(i + 1);
            if (!from.isCount() || !to.isCount() || from.value().signum() == 0 || !areEnds(text, from, to, lexicon)) {
                continue;
            }
            var exact = to.value().subtract(from.value()).divide(from.value(), MathContext.DECIMAL64);
            var said = saidChange(text, quantities, from, to, lexicon);
            if (said.isPresent() && !fits(said.get(), exact.abs(), from, to)) {
                return Optional.of(passage.finding(
                        Rule.SHARE,
                        from.start(),
                        Math.max(to.end(), said.get().end()),
                        "linter.share.change",
                        from.value(),
                        to.value(),
                        exact,
                        said.get().value()));
            }
        }
        return Optional.empty();
    }

    private static boolean areEnds(String text, Quantity from, Quantity to, Lexicon lexicon) {
        var before = text.substring(Math.max(0, from.start() - 12), from.start());
        var between = text.substring(from.end(), to.start());
        var edge = lexicon.isChinese() ? "" : "(?<!\\p{L})";
        var tail = "[ ]*" + (lexicon.isChinese() ? "" : "\\p{L}{0,7}") + " ?[$€£]?$";
        return between.length() < 70
                && lexicon.compiled(edge + "{change.from}" + tail)
                        .matcher(before)
                        .find()
                && lexicon.compiled(edge + "{change.to}" + tail)
                        .matcher(between)
                        .find();
    }

    private static Optional<Quantity> saidChange(
            String text, List<Quantity> quantities, Quantity from, Quantity to, Lexicon lexicon) {
        var shares = quantities.stream().filter(Quantity::isShare).toList();
        for (var share : shares) {
            var near = share.start() >= to.end()
                    ? text.substring(to.end(), share.start())
                    : share.end() <= from.start() ? text.substring(Math.max(0, share.start() - 20), from.start()) : "";
            var verb = text.substring(Math.max(0, from.start() - 60), from.start());
            var isMoved = lexicon.has("rise", near) || lexicon.has("fall", near);
            var isTold = share.start() >= to.end()
                    && near.length() < 40
                    && (lexicon.has("rise", verb) || lexicon.has("fall", verb))
                    && lexicon.compiled("[(,،，]").matcher(near).find();
            if (near.length() < 70 && (isMoved || isTold || near.endsWith("("))) {
                return Optional.of(share);
            }
        }
        return Optional.empty();
    }

    /// "40 per cent in English, 35 per cent in French and 30 per cent in Arabic" of one whole.
    private static Optional<Finding> wholeOfShares(
            Passage passage, Sentence sentence, List<Quantity> quantities, Lexicon lexicon) {
        var shares = quantities.stream().filter(Quantity::isShare).toList();
        if (shares.size() < 2 || !areListed(passage, shares, lexicon)) {
            return Optional.empty();
        }
        var sum = shares.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var words = passage.text(sentence);
        var sexes = lexicon.has("men", words) && lexicon.has("women", words);
        var rest = lexicon.has(
                        "remaining",
                        passage.text()
                                .substring(
                                        shares.getFirst().end(),
                                        shares.getLast().end()))
                || lexicon.has(
                        "remaining",
                        passage.text()
                                .substring(
                                        Math.max(0, shares.getLast().start() - 24),
                                        shares.getLast().start()));
        var isPartition = sexes && shares.size() == 2 || rest;
        var near = shares.size() > 2 && sum.subtract(ALL).abs().compareTo(new BigDecimal("0.2")) <= 0;
        var off = sum.subtract(ALL).abs().compareTo(new BigDecimal("0.015")) > 0;
        if (rest && isRestOfBefore(passage, sentence, sum) || areSeveralAnswers(passage, sentence, lexicon)) {
            return Optional.empty();
        }
        if (!off || shares.stream().anyMatch(share -> !share.isExact()) || !(isPartition || near)) {
            return Optional.empty();
        }
        return Optional.of(passage.finding(
                Rule.SHARE, shares.getFirst().start(), shares.getLast().end(), "linter.share.sum", sum));
    }

    /// "80 per cent were positive. 12 per cent had no opinion, and the remaining 8 per cent ..."
    private static boolean isRestOfBefore(Passage passage, Sentence sentence, BigDecimal sum) {
        return passage.quantities(Math.max(0, sentence.start() - BEFORE), sentence.start()).stream()
                .filter(Quantity::isShare)
                .anyMatch(share -> share.value().add(sum).subtract(ALL).abs().compareTo(ROUNDING) <= 0);
    }

    /// "Respondents could choose more than one answer", in the sentences around.
    private static boolean areSeveralAnswers(Passage passage, Sentence sentence, Lexicon lexicon) {
        int at = passage.sentences().indexOf(sentence);
        int from = passage.sentences().get(Math.max(0, at - 2)).start();
        int to = passage.sentences()
                .get(Math.min(passage.sentences().size() - 1, at + 2))
                .end();
        return lexicon.has("several-answers", passage.text().substring(from, to));
    }

    private static boolean areListed(Passage passage, List<Quantity> shares, Lexicon lexicon) {
        for (int i = 0; i + 1 < shares.size(); i++) {
            var between = passage.text()
                    .substring(shares.get(i).end(), shares.get(i + 1).start());
            if (between.length() > 70
                    || !lexicon.compiled("[,،，、;؛]|{and}").matcher(between).find()) {
                return false;
            }
        }
        return true;
    }
}

package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.programme.linter.Reading.Passage;

/// The numbers of a paragraph read once into claims, for the checks that ask whether any of the numbers around a claim
/// bear it out.
///
/// Such a check needs no pattern for each wording: it looks for numbers near by that make the claim true and is silent
/// where there are some. Where none does, numbers that come near are the ones that were meant.
record Claims(List<Claim> all) {

    private static final int REACH = 90;
    private static final int BACK = 2;
    private static final int MOST = 12;

    static Claims of(Passage passage, Lexicon lexicon) {
        var claims = new ArrayList<Claim>();
        for (int order = 0; order < passage.sentences().size(); order++) {
            var sentence = passage.sentences().get(order);
            var quantities = passage.quantities(sentence.start(), sentence.end());
            for (int i = 0; i < quantities.size(); i++) {
                var quantity = quantities.get(i);
                int from = i == 0 ? sentence.start() : quantities.get(i - 1).end();
                int to = i + 1 < quantities.size() ? quantities.get(i + 1).start() : sentence.end();
                claims.add(new Claim(
                        passage,
                        order,
                        quantity,
                        passage.text().substring(Math.max(from, quantity.start() - REACH), quantity.start()),
                        passage.text().substring(quantity.end(), Math.min(to, quantity.end() + REACH)),
                        lexicon));
            }
        }
        return new Claims(List.copyOf(claims));
    }

    /// The numbers of things in the sentence of a claim and the two before it, the claim itself left out.
    List<Claim> around(Claim claim) {
        return upToEnd(claim).stream().filter(each -> each != claim).toList();
    }

    /// The numbers of things that stand before a claim, in its sentence and the two before.
    List<Claim> before(Claim claim) {
        return around(claim).stream()
                .filter(each -> each.end() <= claim.start())
                .toList();
    }

    /// The numbers of things in the sentence of a claim, and in the two before it.
    List<Claim> upToEnd(Claim claim) {
        return all.stream()
                .filter(each ->
                        each.isOfThings() && each.order() >= claim.order() - BACK && each.order() <= claim.order())
                .toList();
    }

    List<Claim> ofSentence(int order) {
        return all.stream().filter(each -> each.order() == order).toList();
    }

    static BigDecimal sum(List<Claim> parts) {
        return parts.stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal slack(List<Claim> parts) {
        return parts.stream().map(Claim::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether at least so many of the parts, whichever, make a whole together.
    static boolean make(Claim whole, List<Claim> parts, int fewest) {
        var few = parts.subList(Math.max(0, parts.size() - MOST), parts.size());
        for (int choice = 1; choice < 1 << few.size(); choice++) {
            if (Integer.bitCount(choice) < fewest) {
                continue;
            }
            var chosen = new ArrayList<Claim>();
            for (int i = 0; i < few.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(few.get(i));
                }
            }
            if (equal(whole, chosen)) {
                return true;
            }
        }
        return false;
    }

    static boolean equal(Claim whole, List<Claim> parts) {
        var off = sum(parts).subtract(whole.value()).abs();
        return off.compareTo(slack(parts).add(whole.slack())) <= 0;
    }

    /// How far the parts are from the whole, as a share of it.
    static double off(Claim whole, List<Claim> parts) {
        return Math.abs(sum(parts).doubleValue() / whole.value().doubleValue() - 1);
    }

    /// "1120 + 845 + 357" as messages write it.
    static String terms(List<Claim> parts) {
        return String.join(
                " + ", parts.stream().map(each -> each.value().toPlainString()).toList());
    }

    /// Parts that do not make their whole.
    static Finding sumFinding(Claim whole, List<Claim> parts) {
        int from = Math.min(whole.start(), parts.getFirst().start());
        int to = Math.max(whole.end(), parts.getLast().end());
        return whole.passage()
                .finding(Rule.SUM, from, to, "linter.sum.differs", terms(parts), sum(parts), whole.value());
    }
}

package org.hexapla.programme.linter;

import java.util.Optional;

/// "Shown in Accra, Bonn, Quito and Tunis, that is, in five cities": the list stands before its number.
final class ListsBefore implements ClaimCheck {

    private static final int FEWEST = 3;
    private static final int LONGEST_ITEM = 30;

    @Override
    public boolean concerns(Claim claim) {
        return claim.isExactCount() && claim.isOfThings() && isListable(claim);
    }

    private static boolean isListable(Claim claim) {
        return isInAll(claim) || claim.behind("^ (?:\\p{L}+ )?(?:{listable}|{listable.also})" + claim.letterEnds());
    }

    /// "Accra, Bonn and Suva, three in all".
    private static boolean isInAll(Claim claim) {
        return claim.behind("^ {in-all}" + claim.letterEnds());
    }

    @Override
    public Optional<Finding> judge(Claim claim, Claims claims, Reading reading) {
        var words = isInAll(claim) ? "[,،] *$" : "{list.after} *$";
        var marker = claim.lexicon().compiled(words).matcher(claim.before());
        if (!marker.find() || claims.ofSentence(claim.order()).getFirst() != claim) {
            return Optional.empty();
        }
        int end = claim.start() - claim.before().length() + marker.start();
        int from = claim.sentence().start();
        var list = Enumeration.of(claim.passage().text(), from, end, claim.lexicon());
        long count = claim.value().longValue();
        var isShort = list.items().stream()
                .skip(1)
                .allMatch(item -> !item.text().isBlank() && item.text().strip().length() <= LONGEST_ITEM);
        var isOff = list.fewest() >= FEWEST && isShort && !list.mayHave(count);
        return isOff && (list.mayHave(count - 1) || list.mayHave(count + 1))
                ? Optional.of(claim.passage()
                        .finding(
                                Rule.LISTED_COUNT,
                                from,
                                claim.end(),
                                "linter.listed-count.differs",
                                count,
                                list.items().size()))
                : Optional.empty();
    }
}

package org.hexapla.programme.linter;

import java.util.Optional;

/// "Four briefings, on 3 August, 9 September and 4 November": as many days as things that took place.
final class ListedDays implements ClaimCheck {

    private static final int MOST = 12;
    private static final int REACH = 60;
    private static final String JOINT = "^[ ,،]*(?:{and})?[ ,،]*(?:on |in |le |el |les |los |في |يوم |the )?$";

    @Override
    public boolean concerns(Claim claim) {
        return claim.isExactCount()
                && claim.isOfThings()
                && claim.value().intValue() > 1
                && claim.value().intValue() <= MOST
                && !claim.behind("(?:{including}|{including.some})");
    }

    @Override
    public Optional<Finding> judge(Claim claim, Claims claims, Reading reading) {
        var passage = claim.passage();
        int end = Math.min(claim.sentence().end(), claim.end() + claim.behind().length() + 1);
        var days = passage.days(claim.end(), claim.sentence().end()).stream()
                .filter(day -> day.part() == DayMention.Part.DAY)
                .toList();
        if (days.size() < 2
                || days.getFirst().start() - claim.end() > REACH
                || days.getFirst().start() > end) {
            return Optional.empty();
        }
        for (int i = 1; i < days.size(); i++) {
            // The "and" of Arabic is a part of the day.
            var between =
                    passage.text().substring(days.get(i - 1).end(), days.get(i).start());
            if (!claim.lexicon().compiled(JOINT).matcher(between).find()) {
                return Optional.empty();
            }
        }
        return Math.abs(days.size() - claim.value().intValue()) == 1
                ? Optional.of(passage.finding(
                        Rule.LISTED_COUNT,
                        claim.start(),
                        days.getLast().end(),
                        "linter.listed-count.differs",
                        claim.value(),
                        days.size()))
                : Optional.empty();
    }
}

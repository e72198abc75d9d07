package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;

/// "Seventy-sixth Session, Supplement No. 21 (A/76/21)": the symbol of a report to the Assembly is made of the session
/// and of the number of the supplement. The Committee on Information counts its own sessions beside those.
final class SupplementNumbers implements Check {

    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/])A/(\\d{2})/(\\d{1,3})(?![\\d/])");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[A-Z]?(?: ?号)?,? ?[(（]$");
    private static final int WORDS = 34;
    private static final int REACH = 110;
    private static final int INFORMATION = 21;
    private static final int SESSIONS_BEFORE = 33;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var symbol = SYMBOL.matcher(passage.text()); symbol.find(); ) {
                int session = Integer.parseInt(symbol.group(1));
                int number = Integer.parseInt(symbol.group(2));
                unlike(passage, symbol.start(), session, number, reading.lexicon())
                        .ifPresent(said -> findings.add(passage.finding(
                                Rule.SYMBOL,
                                symbol.start(),
                                symbol.end(),
                                "linter.symbol.beside",
                                symbol.group(),
                                said)));
            }
        }
        return findings;
    }

    private static Optional<String> unlike(Passage passage, int start, int session, int number, Lexicon lexicon) {
        var before = passage.text().substring(Math.max(0, start - REACH), start);
        var near = before.substring(Math.max(0, before.length() - WORDS));
        var said = NUMBER.matcher(near);
        if (lexicon.compiled("{supplement}").matcher(near).find() && said.find()) {
            if (Integer.parseInt(said.group(1)) != number) {
                return Optional.of(said.group(1));
            }
            return lastSession(before, lexicon)
                    .filter(each -> each.number() != session)
                    .map(each -> before.substring(each.start(), each.end()));
        }
        var isOfInformation = number == INFORMATION
                && before.endsWith("(")
                && lexicon.compiled("{committee-on-information}")
                        .matcher(before)
                        .find();
        return isOfInformation
                ? lastSession(before, lexicon)
                        .filter(each -> each.number() != session - SESSIONS_BEFORE && each.number() != session)
                        .map(each -> before.substring(each.start(), each.end()))
                : Optional.empty();
    }

    private static Optional<SessionNumbers.Session> lastSession(String before, Lexicon lexicon) {
        return SessionNumbers.in(before, lexicon).stream().reduce((_, later) -> later);
    }
}

package org.hexapla.programme.linter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Known.Years;
import org.hexapla.programme.linter.ObservanceNames.Named;
import org.hexapla.programme.linter.Reading.Passage;

/// A decade beside its years: "(2015–2024)".
final class ObservedYears {

    private static final Pattern SPAN = Pattern.compile(
            "^[,،，]? ?\\(?(?:[\\p{L}]{1,8} )?((?:19|20)\\d{2})(?: ?[-–—/至] ?|年? ?至 ?| to | à | a | إلى )((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("^ ?[(（]((?:19|20)\\d{2})年?[)）]");

    private ObservedYears() {}

    static Optional<Finding> wrong(Passage passage, Named named, Years years) {
        var behind = passage.text().substring(named.end());
        var span = SPAN.matcher(behind);
        if (span.find()) {
            return isOf(years, span.group(1), span.group(2))
                    ? Optional.empty()
                    : Optional.of(finding(
                            passage, named, named.end() + span.end(2), years, span.group(1) + "–" + span.group(2)));
        }
        var year = YEAR.matcher(behind);
        return years.first() == years.last() && year.find() && !isOf(years, year.group(1), year.group(1))
                ? Optional.of(finding(passage, named, named.end() + year.end(1), years, year.group(1)))
                : Optional.empty();
    }

    private static boolean isOf(Years years, String first, String last) {
        return years.first() == Integer.parseInt(first) && years.last() == Integer.parseInt(last);
    }

    private static Finding finding(Passage passage, Named named, int end, Years years, String said) {
        var right =
                years.first() == years.last() ? Integer.toString(years.first()) : years.first() + "–" + years.last();
        return passage.finding(
                Rule.DATE,
                named.start(),
                end,
                "linter.date.observed-years",
                passage.text().substring(named.start(), named.end()),
                right,
                said);
    }
}

package org.hexapla.campaigns.contest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A contest.
///
/// @param campaign what its entries are counted for; may be empty
/// @param decided when the winners were found
public record Contest(
        String code,
        String campaign,
        Words words,
        Terms terms,
        Judging judging,
        State state,
        @Nullable LocalDate decided) {

    static final String KIND = "campaigns.contest";

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    static boolean isCode(String written) {
        return CODE.matcher(written).matches();
    }

    /// Where it is read, after the language.
    public String path() {
        return "/contests/" + code;
    }

    public String deskPath() {
        return "/campaigning/contests/" + code;
    }

    /// Until the last minute is over by the clock of its zone.
    public boolean isOpenAt(Instant now) {
        return state == State.OPEN
                && now.isBefore(terms.closes().atZone(terms.zone().id()).toInstant());
    }

    public LocalizedText category(String named) {
        return terms.categories().stream()
                .filter(category -> category.code().equals(named))
                .map(Named::name)
                .findFirst()
                .orElse(LocalizedText.none());
    }

    /// @param rules what one must keep to
    public record Words(LocalizedText title, LocalizedText about, LocalizedText rules) {}

    /// What can be sent in.
    ///
    /// @param form that asks for `title`; of its section `authors` the jury sees nothing
    /// @param closes by the clock of the zone
    /// @param keepDays after which nothing is known any more of people
    public record Terms(FormCode form, List<Named> categories, LocalDateTime closes, Zone zone, int keepDays) {

        public Terms {
            categories = List.copyOf(categories);
        }
    }

    /// How it is judged.
    ///
    /// @param votes that each entry needs in a round
    /// @param goingOn how many of a category come into the next round
    /// @param winners how many places of a category are won
    public record Judging(List<Named> criteria, boolean isBlind, int votes, int goingOn, int winners, Tie tie) {

        public Judging {
            criteria = List.copyOf(criteria);
        }
    }

    /// Something with a code and a name.
    public record Named(String code, LocalizedText name) {}

    /// What happens between equals. It is said before anything is sent in, and does not change after.
    public enum Tie {
        /// They share the place.
        SHARED,
        /// Who has the best score from more of the jury comes first; who has as many shares the place.
        MOST_BEST,
        /// What was sent in first comes first.
        FIRST_SENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "contests.tie." + code();
        }

        static Optional<Tie> parse(String code) {
            return Stream.of(values()).filter(tie -> tie.code().equals(code)).findFirst();
        }
    }

    public enum State {
        DRAFT,
        OPEN,
        JUDGING,
        DECIDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "contests.state." + code();
        }

        static State of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

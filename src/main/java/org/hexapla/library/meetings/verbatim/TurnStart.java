package org.hexapla.library.meetings.verbatim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the words of a speaker begin: a title and a name, or an office; perhaps a country, a function and the language
/// spoken; and a colon. Anything else is what a speaker says.
final class TurnStart {

    /// A word of a name: with a capital, or a small one that names have.
    private static final String NAME_WORD = "(?:(?:d|l|O|D)['’])?\\p{Lu}[\\p{L}\\p{M}'’‘`.-]*"
            + "|(?:de|del|della|di|da|dos|das|do|du|des|la|le|los|las|van|von|der|den|ter|ten|bin|ibn|bint|al|el|ould|mint|y|e|zu|zur"
            + "|ap|(?:al|el|ul|ur|ud|as|an|at|ash|ad)-[\\p{L}'’-]+)";
    private static final String NAME = "(?:" + NAME_WORD + ")(?: (?:" + NAME_WORD + ")){0,7}";
    private static final String COUNTRY = "(?:[^()]|\\([^()]*\\)){2,90}";
    private static final String FUNCTION = ",\\s(?<function>\\p{L}[^:()]{3,140}?)";

    private final Pattern named;
    private final Pattern office;
    private final Pattern spoken;
    private final Pattern title;

    TurnStart(Edition edition) {
        var words = edition.words();
        var tongue = "(?:\\s?[(\\[](?<spoken>(?:" + words.spoken() + ")[^()\\[\\]]{2,100})[)\\]])?";
        var number = "(?:\\d{1,4}\\. )?";
        named = Pattern.compile(
                number + "(?<title>" + words.titles() + ") (?<name>" + NAME + ")(?:\\s?\\((?!(?:" + words.spoken()
                        + "))(?<country>" + COUNTRY + ")\\))?(?:" + FUNCTION + ")?" + tongue + "\\s?:(?<rest>.*)");
        office = Pattern.compile(
                number + "(?<office>" + words.offices() + ")(?:\\s?\\((?<held>(?!(?:" + words.spoken()
                        + "))[^()]{2,60})\\))?" + tongue + "\\s?:(?<rest>.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        spoken = Pattern.compile(
                "\\s*[(\\[](?<spoken>(?:" + words.spoken() + ")[^()\\[\\]]{2,100})[)\\]]\\s*:?(?<rest>.*)");
        title = Pattern.compile(number + "(?:(?:" + words.titles() + ") \\p{L}|(?i:" + words.offices() + ")\\b).*");
    }

    /// Whether a line could begin a turn at all.
    boolean isLike(String line) {
        return title.matcher(line).matches();
    }

    /// The turn that begins with these lines in one.
    ///
    /// @param joined the line and the few that follow it
    Optional<Begun> in(String joined) {
        var name = named.matcher(joined);
        if (name.matches()) {
            return Optional.of(begun(
                    name, name.group("title"), name.group("name"), group(name, "country"), group(name, "function")));
        }
        var held = office.matcher(joined);
        return held.matches() ? Optional.of(begun(held, "", "", "", held.group("office"))) : Optional.empty();
    }

    private Begun begun(Matcher found, String title, String name, String country, String office) {
        var rest = found.group("rest").strip();
        var said = group(found, "spoken");
        // Some print the language under the name, behind the colon.
        var below = spoken.matcher(rest);
        if (said.isEmpty() && below.matches()) {
            said = below.group("spoken");
            rest = below.group("rest").strip();
        }
        return new Begun(title, name.strip(), country.strip(), office.strip(), said, rest);
    }

    private static String group(Matcher matcher, String name) {
        var found = matcher.group(name);
        return found == null ? "" : found;
    }

    /// @param spoken what is said of the language, or empty
    /// @param rest what follows the colon
    record Begun(String title, String name, String country, String office, String spoken, String rest) {

        /// A bare name before a colon is what people say, too; a country or a language behind it they do not.
        boolean isCertain() {
            return !country.isEmpty() || !spoken.isEmpty() || name.isEmpty();
        }
    }
}

package org.hexapla.forms;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// Looks at one answer as its question wants it.
final class Checking {

    private static final int SHORT = 300;
    private static final int LONG = 5000;
    private static final int LONGEST_NAME = 200;

    private Checking() {}

    static Optional<Mistake> of(Question question, Answers answers) {
        var said = answers.of(question.key());
        if (said.isEmpty()) {
            return question.isRequired()
                    ? Optional.of(Mistake.of(question, "missing-" + kindOfMissing(question.kind())))
                    : Optional.empty();
        }
        return switch (question.kind()) {
            case SHORT_TEXT -> length(question, answers, SHORT);
            case LONG_TEXT -> length(question, answers, LONG);
            case ONE -> chosen(question, said, 1);
            case SEVERAL -> chosen(question, said, question.limits().mostOr(Integer.MAX_VALUE));
            case NUMBER -> number(question, said.getFirst());
            case DATE -> when(isDay(said.getFirst()), question, "date");
            case COUNTRY -> when(Country.parse(said.getFirst()).isPresent(), question, "choice");
            case LANGUAGE -> when(isLanguage(said.getFirst()), question, "choice");
            case MAIL -> when(isMail(said.getFirst()), question, "mail");
            case WEB -> when(isWeb(said.getFirst()), question, "web");
            case FILE -> Optional.empty();
            case CONSENT -> when(said.equals(List.of("yes")), question, "choice");
            case SCALE -> when(said.size() == 1 && question.steps().contains(said.getFirst()), question, "choice");
            case MATRIX -> matrix(question, answers);
            case NAMES -> names(question, said);
        };
    }

    /// What a person has to do about it.
    private static String kindOfMissing(QuestionKind kind) {
        return switch (kind) {
            case ONE, SEVERAL, COUNTRY, LANGUAGE, SCALE -> "choice";
            case FILE -> "file";
            case CONSENT -> "consent";
            case MATRIX -> "rows";
            case NAMES -> "names";
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, MAIL, WEB -> "words";
        };
    }

    private static Optional<Mistake> when(boolean isRight, Question question, String key) {
        return isRight ? Optional.empty() : Optional.of(Mistake.of(question, key));
    }

    private static Optional<Mistake> length(Question question, Answers answers, int usual) {
        var words = answers.one(question.key());
        var letters = words.codePointCount(0, words.length());
        var most = question.limits().mostOr(usual);
        if (letters > most) {
            return Optional.of(Mistake.of(question, "long", most, letters));
        }
        var least = question.limits().leastOr(0);
        return letters < least ? Optional.of(Mistake.of(question, "short", least, letters)) : Optional.empty();
    }

    private static Optional<Mistake> chosen(Question question, List<String> said, int most) {
        var known = question.choices().stream().map(Choice::key).toList();
        if (!known.containsAll(said)) {
            return Optional.of(Mistake.of(question, "choice"));
        }
        if (said.size() > most) {
            return Optional.of(Mistake.of(question, "many", most));
        }
        var least = question.kind() == QuestionKind.SEVERAL ? question.limits().leastOr(0) : 0;
        return said.size() < least ? Optional.of(Mistake.of(question, "few", least)) : Optional.empty();
    }

    private static Optional<Mistake> number(Question question, String said) {
        var number = Numerals.read(said);
        if (number.isEmpty()) {
            return Optional.of(Mistake.of(question, "number"));
        }
        var least = question.limits().least();
        if (least != null && number.get().compareTo(BigDecimal.valueOf(least)) < 0) {
            return Optional.of(Mistake.of(question, "little", least));
        }
        var most = question.limits().most();
        return most != null && number.get().compareTo(BigDecimal.valueOf(most)) > 0
                ? Optional.of(Mistake.of(question, "much", most))
                : Optional.empty();
    }

    private static Optional<Mistake> matrix(Question question, Answers answers) {
        var rows = question.choices().stream().map(Choice::key).toList();
        var steps = question.steps();
        var said = answers.of(question.key());
        var areKnown = said.stream().allMatch(word -> {
            var equals = word.indexOf('=');
            return equals > 0 && rows.contains(word.substring(0, equals)) && steps.contains(word.substring(equals + 1));
        });
        var areOnce = said.stream()
                        .map(word -> word.substring(0, Math.max(0, word.indexOf('='))))
                        .distinct()
                        .count()
                == said.size();
        if (!areKnown || !areOnce) {
            return Optional.of(Mistake.of(question, "choice"));
        }
        return question.isRequired() && said.size() < rows.size()
                ? Optional.of(Mistake.of(question, "missing-rows"))
                : Optional.empty();
    }

    private static Optional<Mistake> names(Question question, List<String> said) {
        var areNames = said.stream().allMatch(word -> {
            var equals = word.indexOf('=');
            return equals > 0 && Language.parse(word.substring(0, equals)).isPresent();
        });
        if (!areNames) {
            return Optional.of(Mistake.of(question, "choice"));
        }
        return said.stream().anyMatch(word -> word.length() > LONGEST_NAME)
                ? Optional.of(Mistake.of(question, "long", LONGEST_NAME, LONGEST_NAME + 1))
                : Optional.empty();
    }

    private static boolean isDay(String said) {
        try {
            var year = LocalDate.parse(said).getYear();
            return year >= 1000 && year <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguage(String said) {
        return Language.parse(said)
                .filter(language ->
                        !ULocale.getDisplayLanguage(language.tag(), "en").equals(language.tag()))
                .isPresent();
    }

    static boolean isMail(String said) {
        return said.matches("[^@\\s\\p{Cntrl}<>,;]{1,100}@[^@\\s\\p{Cntrl}<>,;.]+(\\.[^@\\s\\p{Cntrl}<>,;.]+)+")
                && said.length() <= 250;
    }

    private static boolean isWeb(String said) {
        try {
            var address = new URI(said);
            return said.length() <= 1000
                    && said.matches("(?i)https?://.*")
                    && address.getRawAuthority() != null
                    && address.getRawAuthority().contains(".");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

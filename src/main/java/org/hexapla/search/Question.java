package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reader's question, taken apart. Anything that can be typed is a question: what makes no sense as an
/// operator is a word.
///
/// @param required groups that all must be met; within a group one part is enough
/// @param excluded parts that must not be met
record Question(List<Group> required, List<Part> excluded) {

    static final int LONGEST = 500;

    /// More words than anyone types; what is pasted beyond them does not make the answer better, only slower.
    private static final int MOST_PARTS = 32;

    private static final Map<String, Scope> SCOPES = Map.of(
            "title", Scope.TITLE,
            "symbol", Scope.SYMBOL,
            "subject", Scope.SUBJECT,
            "body", Scope.BODY,
            "session", Scope.SESSION,
            "year", Scope.YEAR);

    /// Where a part is looked for.
    enum Scope {
        ANYWHERE,
        TITLE,
        SYMBOL,
        SUBJECT,
        BODY,
        SESSION,
        YEAR
    }

    /// How a part is meant.
    enum Form {
        WORD,
        PHRASE,
        BEGINNING
    }

    record Part(Scope scope, Form form, String text) {

        boolean isPlainWord() {
            return scope == Scope.ANYWHERE && form == Form.WORD;
        }
    }

    record Group(List<Part> parts) {

        Optional<Part> plainWord() {
            return parts.size() == 1 && parts.getFirst().isPlainWord()
                    ? Optional.of(parts.getFirst())
                    : Optional.empty();
        }
    }

    boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty();
    }

    /// The plain words, as the widener is asked about them.
    List<String> plainWords() {
        return required.stream()
                .flatMap(group -> group.plainWord().stream())
                .map(Part::text)
                .toList();
    }

    /// @throws QuestionNotUnderstood only for a question that is too long
    static Question parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new QuestionNotUnderstood("search.problem.too-long", typed.length(), LONGEST);
        }
        return new Reading(typed).read();
    }

    /// Reads from left to right, once.
    private static final class Reading {

        private final String typed;
        private int at;
        private int parts;
        private final List<Group> required = new ArrayList<>();
        private final List<Part> excluded = new ArrayList<>();

        Reading(String typed) {
            this.typed = typed;
        }

        Question read() {
            var either = false;
            while (skipBlanks() && parts < MOST_PARTS) {
                var negative = takeMinus();
                var quoted = isQuote(typed.charAt(at));
                var part = nextPart();
                if (part == null) {
                    continue;
                }
                if (!quoted && isOperator(part)) {
                    either = part.text().equals("OR") && !required.isEmpty();
                } else {
                    add(part, negative, either);
                    either = false;
                }
            }
            return new Question(List.copyOf(required), List.copyOf(excluded));
        }

        private static boolean isOperator(Part part) {
            return part.isPlainWord()
                    && (part.text().equals("OR") || part.text().equals("AND"));
        }

        private void add(Part part, boolean negative, boolean either) {
            parts++;
            if (negative) {
                excluded.add(part);
            } else if (either) {
                var before = new ArrayList<>(required.removeLast().parts());
                before.add(part);
                required.add(new Group(List.copyOf(before)));
            } else {
                required.add(new Group(List.of(part)));
            }
        }

        private boolean skipBlanks() {
            while (at < typed.length() && isBlank(typed.charAt(at))) {
                at++;
            }
            return at < typed.length();
        }

        /// Dashes that writers put for a minus count too, but only before a word: `1946-1948` is none.
        private boolean takeMinus() {
            var isMinus =
                    "-−–".indexOf(typed.charAt(at)) >= 0 && at + 1 < typed.length() && !isBlank(typed.charAt(at + 1));
            if (isMinus) {
                at++;
            }
            return isMinus;
        }

        private @Nullable Part nextPart() {
            if (isQuote(typed.charAt(at))) {
                return quoted(Scope.ANYWHERE);
            }
            var start = at;
            while (at < typed.length() && !isBlank(typed.charAt(at)) && !isQuote(typed.charAt(at))) {
                if (typed.charAt(at) == ':') {
                    var scope = SCOPES.get(typed.substring(start, at).toLowerCase(Locale.ROOT));
                    if (scope != null && at + 1 < typed.length() && !isBlank(typed.charAt(at + 1))) {
                        at++;
                        return isQuote(typed.charAt(at)) ? quoted(scope) : word(scope);
                    }
                }
                at++;
            }
            return bare(Scope.ANYWHERE, typed.substring(start, at));
        }

        private @Nullable Part word(Scope scope) {
            var start = at;
            while (at < typed.length() && !isBlank(typed.charAt(at)) && !isQuote(typed.charAt(at))) {
                at++;
            }
            return bare(scope, typed.substring(start, at));
        }

        private static @Nullable Part bare(Scope scope, String text) {
            var stripped = text.replaceAll("^[(*]+", "");
            if (stripped.indexOf('(') < 0) {
                stripped = stripped.replaceAll("[)]+$", "");
            }
            var isBeginning = stripped.endsWith("*");
            var core = stripped.replaceAll("\\*+$", "");
            if (core.isBlank()) {
                return null;
            }
            // A beginning of one letter stands for half the dictionary.
            var form = isBeginning && core.length() > 1 ? Form.BEGINNING : Form.WORD;
            return new Part(scope, form, core);
        }

        private @Nullable Part quoted(Scope scope) {
            var start = ++at;
            while (at < typed.length() && !isQuote(typed.charAt(at))) {
                at++;
            }
            var text = typed.substring(start, at).strip();
            at = Math.min(at + 1, typed.length());
            return text.isEmpty() ? null : new Part(scope, Form.PHRASE, text);
        }

        /// Quotation marks as the six languages write them. The single ones are apostrophes more often.
        private static boolean isQuote(char character) {
            return "\"“”„«»「」《》".indexOf(character) >= 0;
        }

        private static boolean isBlank(char character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)
                    || "،,;；，、".indexOf(character) >= 0;
        }
    }
}

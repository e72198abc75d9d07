package org.hexapla.library.marc.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The pieces of a question, in their order.
final class Tokens {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_]*|\\d{3}[^\\s:()'\"/*<>]{0,3}");

    private final String question;
    private int at;

    private Tokens(String question) {
        this.question = question;
    }

    static List<Token> of(String question) {
        return new Tokens(question).all();
    }

    private List<Token> all() {
        var tokens = new ArrayList<Token>();
        while (skipBlanks()) {
            tokens.add(next());
        }
        return tokens;
    }

    private boolean skipBlanks() {
        while (at < question.length() && Character.isWhitespace(question.charAt(at))) {
            at++;
        }
        return at < question.length();
    }

    private Token next() {
        var start = at;
        var letter = question.charAt(at);
        return switch (letter) {
            case '(', ')' -> {
                at++;
                yield new Token(start, letter == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(letter));
            }
            case '\'' -> new Token(start, Kind.WHOLE, until('\''));
            case '"' -> new Token(start, Kind.PHRASE, until('"'));
            case '/' -> new Token(start, Kind.EXPRESSION, until('/'));
            default -> named(start);
        };
    }

    /// A field's name with its sign, an operator, or a word.
    private Token named(int start) {
        var name = NAME.matcher(question).region(at, question.length());
        if (name.lookingAt() && name.end() < question.length()) {
            var sign = question.charAt(name.end());
            if (sign == ':' || sign == '<' || sign == '>') {
                at = name.end() + 1;
                return new Token(start, Kind.of(sign), name.group());
            }
        }
        var word = word();
        return switch (word) {
            case "AND" -> new Token(start, Kind.AND, word);
            case "OR" -> new Token(start, Kind.OR, word);
            case "NOT" -> new Token(start, Kind.NOT, word);
            case String other
            when other.length() > 1 && other.charAt(0) == '-' -> new Token(start, Kind.WITHOUT, other.substring(1));
            default -> new Token(start, Kind.WORD, word);
        };
    }

    /// Up to a blank; brackets that the word itself opened belong to it: `S/RES/2803(2025)`.
    private String word() {
        var start = at;
        var open = 0;
        while (at < question.length() && !Character.isWhitespace(question.charAt(at))) {
            var letter = question.charAt(at);
            if (letter == ')' && open == 0) {
                break;
            }
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            at++;
        }
        return question.substring(start, at);
    }

    private String until(char end) {
        var start = at;
        var value = new StringBuilder();
        at++;
        while (at < question.length() && question.charAt(at) != end) {
            if (question.charAt(at) == '\\' && at + 1 < question.length()) {
                // In an expression every other backslash is the expression's own.
                if (end == '/' && question.charAt(at + 1) != '/') {
                    value.append('\\');
                }
                at++;
            }
            value.append(question.charAt(at));
            at++;
        }
        if (at == question.length()) {
            throw Mistake.at(start, "cataloguing.question.not-closed", String.valueOf(end));
        }
        at++;
        return value.toString();
    }

    enum Kind {
        FIELD,
        LESS,
        MORE,
        WORD,
        WITHOUT,
        WHOLE,
        PHRASE,
        EXPRESSION,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE;

        static Kind of(char sign) {
            return switch (sign) {
                case '<' -> LESS;
                case '>' -> MORE;
                default -> FIELD;
            };
        }

        boolean isValue() {
            return this == WORD || this == WITHOUT || this == WHOLE || this == PHRASE || this == EXPRESSION;
        }
    }

    record Token(int place, Kind kind, String text) {}
}

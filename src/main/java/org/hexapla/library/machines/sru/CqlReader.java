package org.hexapla.library.machines.sru;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.library.machines.sru.Cql.Clause;
import org.hexapla.library.machines.sru.Cql.Joined;
import org.hexapla.library.machines.sru.Cql.Operator;
import org.hexapla.library.machines.sru.Cql.SortKey;

/// Reads a question in CQL from left to right.
final class CqlReader {

    private static final Set<String> SIGNS = Set.of("=", "==", "<", ">", "<=", ">=", "<>");
    private static final int DEEPEST = 50;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private CqlReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// @param isQuoted a word in quotation marks is never an operator
    private record Token(String text, boolean isQuoted) {

        boolean is(String word) {
            return !isQuoted && text.equalsIgnoreCase(word);
        }
    }

    /// @throws SruRefusal if it is no CQL
    static Cql.Question read(String written) {
        var reader = new CqlReader(tokens(written));
        var cql = reader.joined();
        var sortedBy = new ArrayList<SortKey>();
        if (reader.isAt("sortby")) {
            reader.at++;
            while (reader.hasMore()) {
                var index = reader.word();
                sortedBy.add(new SortKey(index, reader.modifiers()));
            }
            if (sortedBy.isEmpty()) {
                throw SruRefusal.syntax("nothing to sort by");
            }
        }
        if (reader.hasMore()) {
            throw SruRefusal.syntax("after \"" + reader.tokens.get(reader.at).text() + "\"");
        }
        return new Cql.Question(cql, sortedBy);
    }

    private Cql joined() {
        var left = one();
        while (hasMore() && !isAt(")") && !isAt("sortby")) {
            var operator = operator();
            var modifiers = modifiers();
            left = new Joined(left, operator, modifiers, one());
        }
        return left;
    }

    private Operator operator() {
        var word = word().toUpperCase(Locale.ROOT);
        for (var operator : Operator.values()) {
            if (operator.name().equals(word)) {
                return operator;
            }
        }
        throw new SruRefusal(37, word);
    }

    private Cql one() {
        if (isAt("(")) {
            if (++depth > DEEPEST) {
                throw new SruRefusal(38, String.valueOf(DEEPEST));
            }
            at++;
            var inner = joined();
            if (!isAt(")")) {
                throw new SruRefusal(13, "");
            }
            at++;
            depth--;
            return inner;
        }
        var first = term();
        if (!hasMore() || !isRelation()) {
            return new Clause("", "=", List.of(), first.text());
        }
        if (first.isQuoted()) {
            throw SruRefusal.syntax("a quoted index");
        }
        var relation = tokens.get(at++).text().toLowerCase(Locale.ROOT);
        var modifiers = modifiers();
        return new Clause(first.text().toLowerCase(Locale.ROOT), relation, modifiers, term().text());
    }

    /// A word after a word is a relation, unless it joins two clauses.
    private boolean isRelation() {
        var token = tokens.get(at);
        if (token.isQuoted()) {
            throw SruRefusal.syntax("two terms without an operator");
        }
        return SIGNS.contains(token.text())
                || !token.is(")") && !token.is("(") && !token.is("/") && !token.is("sortby") && !isOperator(token);
    }

    private static boolean isOperator(Token token) {
        return token.is("and") || token.is("or") || token.is("not") || token.is("prox");
    }

    private List<String> modifiers() {
        var modifiers = new ArrayList<String>();
        while (isAt("/")) {
            at++;
            var modifier = new StringBuilder(word().toLowerCase(Locale.ROOT));
            if (hasMore()
                    && !tokens.get(at).isQuoted()
                    && SIGNS.contains(tokens.get(at).text())) {
                modifier.append(tokens.get(at++).text()).append(term().text());
            }
            modifiers.add(modifier.toString());
        }
        return List.copyOf(modifiers);
    }

    private Token term() {
        if (!hasMore()) {
            throw SruRefusal.syntax("a term is missing at the end");
        }
        var token = tokens.get(at++);
        if (!token.isQuoted() && (SIGNS.contains(token.text()) || "()/".contains(token.text()))) {
            throw SruRefusal.syntax("a term is missing before \"" + token.text() + "\"");
        }
        return token;
    }

    private String word() {
        var token = term();
        if (token.isQuoted()) {
            throw SruRefusal.syntax("in quotation marks: " + token.text());
        }
        return token.text();
    }

    private boolean hasMore() {
        return at < tokens.size();
    }

    private boolean isAt(String word) {
        return hasMore() && tokens.get(at).is(word);
    }

    private static List<Token> tokens(String written) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < written.length()) {
            var sign = written.charAt(at);
            if (Character.isWhitespace(sign)) {
                at++;
            } else if (sign == '"') {
                var term = new StringBuilder();
                at = quoted(written, at + 1, term);
                tokens.add(new Token(term.toString(), true));
            } else {
                var end = endOfToken(written, at);
                tokens.add(new Token(written.substring(at, end), false));
                at = end;
            }
        }
        return tokens;
    }

    /// @return where it goes on after the closing mark
    private static int quoted(String written, int from, StringBuilder term) {
        for (var at = from; at < written.length(); at++) {
            var sign = written.charAt(at);
            if (sign == '"') {
                return at + 1;
            }
            if (sign == '\\' && at + 1 < written.length()) {
                at++;
                // A masking character that is meant as itself keeps its mark.
                if ("*?^".indexOf(written.charAt(at)) >= 0) {
                    term.append('\\');
                }
            }
            term.append(written.charAt(at));
        }
        throw new SruRefusal(14, "");
    }

    private static int endOfToken(String written, int from) {
        if ("()/".indexOf(written.charAt(from)) >= 0) {
            return from + 1;
        }
        var isSign = "=<>".indexOf(written.charAt(from)) >= 0;
        var end = from + 1;
        while (end < written.length()
                && (isSign
                        ? "=<>".indexOf(written.charAt(end)) >= 0
                        : "()/=<>\"".indexOf(written.charAt(end)) < 0
                                && !Character.isWhitespace(written.charAt(end)))) {
            end++;
        }
        return end;
    }
}

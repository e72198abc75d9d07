package org.hexapla.library.marc.query;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.marc.query.Tokens.Kind;
import org.hexapla.library.marc.query.Tokens.Token;

/// Reads what a cataloguer typed.
///
/// `AND` binds closer than `OR`; conditions side by side must all hold; words after a field's name belong to it
/// up to the next name or operator.
final class Question {

    static final int LONGEST = 2000;
    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private final int end;
    private int at;
    private int depth;

    private Question(String typed) {
        this.tokens = Tokens.of(typed);
        this.end = typed.length();
    }

    /// @throws Mistake.MistakenException if it cannot be understood
    static Condition read(String typed) {
        if (typed.length() > LONGEST) {
            throw Mistake.at(LONGEST, "cataloguing.question.too-long", LONGEST);
        }
        var question = new Question(typed);
        var condition = question.alternatives();
        if (question.at < question.tokens.size()) {
            throw Mistake.at(question.tokens.get(question.at).place(), "cataloguing.question.not-opened");
        }
        return condition;
    }

    private Condition alternatives() {
        var any = new ArrayList<Condition>();
        any.add(together());
        while (take(Kind.OR)) {
            any.add(together());
        }
        return any.size() == 1 ? any.getFirst() : new Condition.Any(any);
    }

    private Condition together() {
        var all = new ArrayList<Condition>();
        all.add(one());
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            take(Kind.AND);
            all.add(one());
        }
        return all.size() == 1 ? all.getFirst() : new Condition.All(all);
    }

    private Condition one() {
        if (at == tokens.size()) {
            throw Mistake.at(end, "cataloguing.question.ends-early");
        }
        if (++depth > DEEPEST) {
            throw Mistake.at(tokens.get(at).place(), "cataloguing.question.too-deep");
        }
        try {
            return switch (tokens.get(at).kind()) {
                case NOT -> {
                    at++;
                    yield new Condition.Not(one());
                }
                case OPEN -> group();
                case FIELD -> fielded(tokens.get(at++));
                case LESS, MORE -> compared(tokens.get(at++));
                case WORD, WITHOUT, WHOLE, PHRASE, EXPRESSION -> value(tokens.get(at++), List.of(Spot.anywhere()));
                case AND, OR, CLOSE ->
                    throw Mistake.at(
                            tokens.get(at).place(),
                            "cataloguing.question.unexpected",
                            tokens.get(at).text());
            };
        } finally {
            depth--;
        }
    }

    private Condition group() {
        var opened = tokens.get(at++).place();
        var condition = alternatives();
        if (!take(Kind.CLOSE)) {
            throw Mistake.at(opened, "cataloguing.question.not-closed", ")");
        }
        return condition;
    }

    private Condition fielded(Token name) {
        if (at == tokens.size() || !tokens.get(at).kind().isValue()) {
            throw Mistake.at(name.place(), "cataloguing.question.no-value", name.text());
        }
        var named = Names.condition(name, tokens.get(at));
        if (named.isPresent()) {
            at++;
            return named.get();
        }
        var spots = Names.spots(name);
        var all = new ArrayList<Condition>();
        while (at < tokens.size() && tokens.get(at).kind().isValue()) {
            all.add(value(tokens.get(at++), spots));
        }
        return all.size() == 1 ? all.getFirst() : new Condition.All(all);
    }

    private Condition compared(Token name) {
        if (at == tokens.size() || tokens.get(at).kind() != Kind.WORD) {
            throw Mistake.at(name.place(), "cataloguing.question.no-value", name.text());
        }
        var relation = name.kind() == Kind.LESS ? Condition.Relation.BEFORE : Condition.Relation.AFTER;
        return Names.dated(name, relation, tokens.get(at++));
    }

    private static Condition value(Token token, List<Spot> spots) {
        return switch (token.kind()) {
            case WHOLE -> new Condition.Says(spots, new Wanted.Whole(token.text()));
            case EXPRESSION -> new Condition.Says(spots, new Wanted.Fitting(token.text()));
            case WITHOUT -> new Condition.Not(new Condition.Says(spots, new Wanted.Words(token.text())));
            case WORD ->
                new Condition.Says(
                        spots, token.text().equals("*") ? new Wanted.Anything() : new Wanted.Words(token.text()));
            case PHRASE -> new Condition.Says(spots, new Wanted.Words(token.text()));
            case FIELD, LESS, MORE, AND, OR, NOT, OPEN, CLOSE -> throw new IllegalArgumentException(token.toString());
        };
    }

    private boolean is(Kind kind) {
        return tokens.get(at).kind() == kind;
    }

    private boolean take(Kind kind) {
        var here = at < tokens.size() && is(kind);
        at += here ? 1 : 0;
        return here;
    }
}

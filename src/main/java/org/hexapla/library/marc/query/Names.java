package org.hexapla.library.marc.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.query.Tokens.Token;

/// What the names before a colon stand for.
final class Names {

    /// A tag; a tag and a code; a tag, two indicators (`_` for any) and perhaps a code.
    private static final Pattern TAGGED = Pattern.compile("(\\d{3})(?:([a-z0-9])|([_0-9])([_0-9])([a-z0-9])?)?");

    private Names() {}

    /// What is asked of the record itself and not of its fields.
    static Optional<Condition> condition(Token name, Token value) {
        return switch (name.text()) {
            case "id", "001" -> Optional.of(new Condition.Numbered(new RecordId(number(value))));
            case "xref" -> Optional.of(new Condition.Links(new AuthorityId(number(value))));
            case "updated", "created" -> Optional.of(dated(name, Condition.Relation.ON, value));
            case "user" -> Optional.of(new Condition.By(Condition.Act.UPDATED, value.text()));
            case "created_user" -> Optional.of(new Condition.By(Condition.Act.CREATED, value.text()));
            default -> Optional.empty();
        };
    }

    static List<Spot> spots(Token name) {
        var tagged = TAGGED.matcher(name.text());
        if (tagged.matches()) {
            return List.of(spot(tagged));
        }
        return LogicalField.parse(name.text())
                .map(LogicalField::spots)
                .orElseThrow(() -> Mistake.at(name.place(), "cataloguing.question.unknown-name", name.text()));
    }

    static Condition dated(Token name, Condition.Relation relation, Token value) {
        var act = switch (name.text()) {
            case "updated" -> Condition.Act.UPDATED;
            case "created" -> Condition.Act.CREATED;
            default -> throw Mistake.at(name.place(), "cataloguing.question.not-a-date-name", name.text());
        };
        try {
            return new Condition.Dated(act, relation, LocalDate.parse(value.text()));
        } catch (DateTimeParseException e) {
            throw Mistake.at(value.place(), "cataloguing.question.no-date", value.text());
        }
    }

    private static Spot spot(java.util.regex.Matcher tagged) {
        var tag = tagged.group(1);
        var code = tagged.group(2) == null ? tagged.group(5) : tagged.group(2);
        var first = tagged.group(3) == null ? '_' : tagged.group(3).charAt(0);
        var second = tagged.group(4) == null ? '_' : tagged.group(4).charAt(0);
        return new Spot(tag, tag, first, second, code == null ? "" : code);
    }

    private static long number(Token value) {
        if (!value.text().matches("[1-9]\\d{0,17}")) {
            throw Mistake.at(value.place(), "cataloguing.question.no-number", value.text());
        }
        return Long.parseLong(value.text());
    }
}

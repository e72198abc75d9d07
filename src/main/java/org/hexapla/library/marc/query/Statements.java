package org.hexapla.library.marc.query;

import java.util.List;
import java.util.stream.Collectors;

/// Says a condition as a test of a row: `r` is the record, `c.content` its fields.
final class Statements {

    private final Asking asking;
    private final LinkedWords linked;
    private final Doers doers;

    Statements(Asking asking, LinkedWords linked, Doers doers) {
        this.asking = asking;
        this.linked = linked;
        this.doers = doers;
    }

    String test(Condition condition) {
        return switch (condition) {
            case Condition.All(var all) -> joined(all, " and ");
            case Condition.Any(var any) -> joined(any, " or ");
            case Condition.Not(var not) -> "not " + test(not);
            case Condition.Numbered(var record) -> "r.id = " + asking.parameter(record.value());
            case Condition.Links(var heading) ->
                "exists (select 1 from library.heading_link l where l.record = r.id and l.heading = "
                        + asking.parameter(heading.value()) + ")";
            case Condition.Dated dated -> dated(dated);
            case Condition.By(var act, var name) ->
                column(act, "_by") + " = any(" + asking.parameter(doers.named(name)) + ")";
            case Condition.Says(var spots, var wanted) ->
                spots.stream().map(spot -> says(spot, wanted)).collect(Collectors.joining(" or ", "(", ")"));
        };
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::test).collect(Collectors.joining(word, "(", ")"));
    }

    private String says(Spot spot, Wanted wanted) {
        var value = "(s.sub ->> 'value')";
        var links = linked.matching(spot, wanted);
        var words = "jsonb_typeof(s.sub -> 'value') = 'string' and " + Patterns.test(wanted, value, asking);
        var test = wanted instanceof Wanted.Anything
                ? "true"
                : links.length == 0
                        ? words
                        : "(" + words + " or jsonb_typeof(s.sub -> 'value') = 'number' and (s.sub ->> 'key') || "
                                + value + " = any(" + asking.parameter(links) + "))";
        var inSubfields = "exists (select 1 from jsonb_path_query(c.content, " + asking.parameter(Paths.of(spot))
                + "::jsonpath) as s (sub) where " + test + ")";
        return spot.from().compareTo("010") < 0 && spot.codes().isEmpty()
                ? "(" + inSubfields + " or " + inControl(spot, wanted) + ")"
                : inSubfields;
    }

    private String inControl(Spot spot, Wanted wanted) {
        return "exists (select 1 from jsonb_path_query(c.content, " + asking.parameter(Paths.ofControl(spot))
                + "::jsonpath) as s (sub) where " + Patterns.test(wanted, "(s.sub #>> '{}')", asking) + ")";
    }

    private String dated(Condition.Dated dated) {
        var column = "(" + column(dated.act(), "") + " at time zone 'UTC')::date";
        var sign = switch (dated.relation()) {
            case BEFORE -> " < ";
            case ON -> " = ";
            case AFTER -> " > ";
        };
        return column + sign + asking.parameter(dated.day());
    }

    private static String column(Condition.Act act, String end) {
        return switch (act) {
            case CREATED -> "r.created" + end;
            case UPDATED -> "r.changed" + end;
        };
    }
}

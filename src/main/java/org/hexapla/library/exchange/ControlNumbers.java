package org.hexapla.library.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a record is known by outside: its number (001) with whose number it is (003), when it was last changed (005),
/// and what machines read of it first (008). Made when a record leaves; taken off when it comes back.
@Component
public class ControlNumbers {

    /// Whose numbers ours are.
    static final String OURS = "Hexapla";

    private static final Set<String> MADE = Set.of("001", "003", "005");
    private static final DateTimeFormatter CHANGED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0'");
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private final JdbcClient database;

    ControlNumbers(JdbcClient database) {
        this.database = database;
    }

    /// The records as they leave.
    public Map<RecordId, MarcRecord> added(Map<RecordId, MarcRecord> records) {
        var dates = dates(records.keySet());
        var added = new HashMap<RecordId, MarcRecord>();
        records.forEach((id, record) -> {
            var known = dates.get(id);
            added.put(id, known == null ? record : added(id, record, known));
        });
        return added;
    }

    /// Which of our records one that came in says that it is; nothing where it says none, or another library's.
    public static Optional<RecordId> number(MarcRecord record) {
        var owner = control(record, "003");
        return owner.isEmpty() || owner.get().equals(OURS)
                ? control(record, "001")
                        .map(String::strip)
                        .filter(number -> number.matches("[1-9]\\d{0,17}"))
                        .map(number -> new RecordId(Long.parseLong(number)))
                : Optional.empty();
    }

    /// The record as it is kept: another library's number stands in 035 with its owner, ours nowhere.
    public static MarcRecord taken(MarcRecord record) {
        var owner = control(record, "003").filter(code -> !code.equals(OURS));
        var number = control(record, "001");
        var control = record.control().stream()
                .filter(field -> !MADE.contains(field.tag()))
                .toList();
        if (number.isEmpty() || owner.isEmpty()) {
            return new MarcRecord(record.leader(), control, record.fields());
        }
        var written =
                new Subfield.Words('a', "(" + owner.get() + ")" + number.get().strip());
        var isThere = record.fields("035").anyMatch(field -> field.subfields().contains(written));
        var fields = isThere
                ? record.fields()
                : Stream.concat(record.fields().stream(), Stream.of(DataField.of("035", written)))
                        .toList();
        return new MarcRecord(record.leader(), control, fields);
    }

    private static MarcRecord added(RecordId id, MarcRecord record, Dates dates) {
        var control = new ArrayList<ControlField>();
        control.add(new ControlField("001", id.toString()));
        control.add(new ControlField("003", OURS));
        control.add(new ControlField("005", CHANGED.format(dates.changed.atOffset(ZoneOffset.UTC))));
        record.control().stream().filter(field -> !MADE.contains(field.tag())).forEach(control::add);
        if (control(record, "008").isEmpty()) {
            control.add(new ControlField("008", built(record, dates.created)));
        }
        return new MarcRecord(record.leader(), control, record.fields());
    }

    /// 008 of a text: when it was catalogued, of which year it is, in which language.
    static String built(MarcRecord record, Instant created) {
        var year = Stream.of("269", "992", "260")
                .flatMap(tag -> record.fields(tag).flatMap(field -> Stream.concat(field.texts('a'), field.texts('c'))))
                .flatMap(date -> YEAR.matcher(date).results().map(found -> found.group(1)))
                .findFirst();
        var languages = record.text("041", 'a').orElse("");
        var language = languages.matches("[a-z]{3}") ? languages : languages.length() > 3 ? "mul" : "und";
        return ENTERED.format(created.atOffset(ZoneOffset.UTC))
                + year.map(digits -> "s" + digits + "    ").orElse("nuuuuuuuu")
                + "xx "
                + "|".repeat(17)
                + language
                + " d";
    }

    private static Optional<String> control(MarcRecord record, String tag) {
        return record.control().stream()
                .filter(field -> field.tag().equals(tag))
                .map(ControlField::value)
                .findFirst();
    }

    private Map<RecordId, Dates> dates(Collection<RecordId> ids) {
        var dates = new HashMap<RecordId, Dates>();
        if (!ids.isEmpty()) {
            database.sql("select id, created, changed from library.record where id = any(:ids)")
                    .param("ids", ids.stream().map(RecordId::value).toArray(Long[]::new))
                    .query((row, _) -> dates.put(
                            new RecordId(row.getLong("id")),
                            new Dates(
                                    row.getTimestamp("created").toInstant(),
                                    row.getTimestamp("changed").toInstant())))
                    .list();
        }
        return dates;
    }

    private record Dates(Instant created, Instant changed) {}
}

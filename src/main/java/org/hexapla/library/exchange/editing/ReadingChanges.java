package org.hexapla.library.exchange.editing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.library.marc.format.MarcReading;
import org.hexapla.library.marc.format.Misread;

/// Makes changes of what was filled in.
final class ReadingChanges {

    static final List<String> ACTS =
            List.of("add-field", "remove-field", "add-subfield", "remove-subfield", "replace", "set-indicators");

    private static final Pattern TAG = Pattern.compile("0[1-9]\\d|[1-9]\\d\\d");
    private static final Pattern WHERE = Pattern.compile("(0[1-9]\\d|[1-9]\\d\\d)(?:\\$?([a-z0-9]))?");

    private ReadingChanges() {}

    /// @throws EditUnclear if something of it cannot be meant
    static List<Change> changes(EditForm form) {
        var changes = new ArrayList<Change>();
        for (var step = 1; step <= EditForm.STEPS; step++) {
            if (!form.value("act" + step).isEmpty()) {
                changes.add(change(form, step));
            }
        }
        if (changes.isEmpty()) {
            throw new EditUnclear("exchange.problem.no-change");
        }
        return changes;
    }

    /// Which records are meant beside the question; every one, if nothing was filled in.
    static Optional<Condition> condition(EditForm form) {
        if (form.value("where").isBlank()) {
            return Optional.empty();
        }
        var where = WHERE.matcher(form.value("where").strip());
        if (!where.matches()) {
            throw new EditUnclear("exchange.problem.where", form.value("where"));
        }
        var code = where.group(2) == null ? ' ' : where.group(2).charAt(0);
        return Optional.of(new Condition(where.group(1), new Change.Says(code, pattern(form.value("says")))));
    }

    /// A field of that tag says it.
    record Condition(String tag, Change.Says says) {
        boolean holds(MarcRecord record) {
            return record.fields(tag).anyMatch(says);
        }
    }

    private static Change change(EditForm form, int step) {
        var tag = form.value("tag" + step).strip();
        var put = form.value("put" + step);
        if (!TAG.matcher(tag).matches()) {
            throw new EditUnclear("exchange.problem.tag", step);
        }
        var code = form.value("code" + step).strip();
        if (!code.isEmpty() && !code.matches("[a-z0-9]")) {
            throw new EditUnclear("exchange.problem.code", step);
        }
        var says = new Change.Says(code.isEmpty() ? ' ' : code.charAt(0), pattern(form.value("find" + step)));
        return switch (form.value("act" + step)) {
            case "add-field" -> new Change.AddField(field(tag, put, step));
            case "remove-field" -> new Change.RemoveField(tag, says);
            case "add-subfield" -> new Change.AddSubfield(tag, needed(code, step), put);
            case "remove-subfield" -> {
                needed(code, step);
                yield new Change.RemoveSubfield(tag, says);
            }
            case "replace" -> new Change.Replace(tag, says, checked(says.pattern(), put, step));
            case "set-indicators" -> indicators(tag, says, put, step);
            default -> throw new EditUnclear("exchange.problem.no-change");
        };
    }

    private static char needed(String code, int step) {
        if (code.isEmpty()) {
            throw new EditUnclear("exchange.problem.code", step);
        }
        return code.charAt(0);
    }

    private static Change indicators(String tag, Change.Says says, String put, int step) {
        var signs = put.replace('\\', ' ').replace('_', ' ');
        if (!signs.matches("[a-z0-9 ]{2}")) {
            throw new EditUnclear("exchange.problem.indicators", step);
        }
        return new Change.SetIndicators(tag, says, signs.charAt(0), signs.charAt(1));
    }

    private static Pattern pattern(String written) {
        try {
            return Pattern.compile(written, Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new EditUnclear("exchange.problem.pattern", written);
        }
    }

    /// A group that the pattern does not have would only be met in the middle of the work.
    private static String checked(Pattern pattern, String by, int step) {
        try {
            Pattern.compile(pattern.pattern() + "|").matcher("").replaceFirst(by);
            return by;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new EditUnclear("exchange.problem.replacement", step);
        }
    }

    /// A field as it stands in MRK, without its tag: `1\$aTitle`.
    private static DataField field(String tag, String put, int step) {
        var found = new ArrayList<MarcRecord>();
        var line = "=" + tag + "  " + put + "\n";
        try {
            MarcFiles.read(
                    MarcFormat.MRK, new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), new MarcReading() {
                        @Override
                        public void record(long number, long at, MarcRecord record) {
                            found.add(record);
                        }

                        @Override
                        public void misread(Misread misread) {
                            throw new EditUnclear("exchange.problem.field", step);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getFirst().fields().getFirst();
    }
}

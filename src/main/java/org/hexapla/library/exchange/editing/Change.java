package org.hexapla.library.exchange.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// One step of a batch edit, done to a record in words.
sealed interface Change {

    /// The fields as they are after it. A field that it does not touch is the very same object.
    List<DataField> apply(List<DataField> fields);

    /// A field comes, unless it is there already.
    record AddField(DataField field) implements Change {
        @Override
        public List<DataField> apply(List<DataField> fields) {
            return fields.contains(field)
                    ? fields
                    : Stream.concat(fields.stream(), Stream.of(field)).toList();
        }
    }

    /// Fields of a tag go: all, or those that say something.
    record RemoveField(String tag, Says says) implements Change {
        @Override
        public List<DataField> apply(List<DataField> fields) {
            return fields.stream()
                    .filter(field -> !(field.tag().equals(tag) && says.test(field)))
                    .toList();
        }
    }

    /// A subfield comes at the end of each field of the tag that has none of its code.
    record AddSubfield(String tag, char code, String words) implements Change {
        @Override
        public List<DataField> apply(List<DataField> fields) {
            return each(fields, tag, field -> {
                if (field.subfield(code).isPresent()) {
                    return field;
                }
                return Change.with(
                        field,
                        Stream.concat(field.subfields().stream(), Stream.of(new Subfield.Words(code, words)))
                                .toList());
            });
        }
    }

    /// Subfields go: all of the code, or those that say something. A field of which nothing is left goes, too.
    record RemoveSubfield(String tag, Says says) implements Change {
        @Override
        public List<DataField> apply(List<DataField> fields) {
            return each(fields, tag, field -> {
                        var left = field.subfields().stream()
                                .filter(subfield -> !says.test(subfield))
                                .toList();
                        return left.size() == field.subfields().size() ? field : Change.with(field, left);
                    })
                    .stream()
                    .filter(field -> !field.subfields().isEmpty())
                    .toList();
        }
    }

    /// What a pattern finds in subfields becomes something else; `$1` stands for the first group.
    record Replace(String tag, Says says, String by) implements Change {
        @Override
        public List<DataField> apply(List<DataField> fields) {
            return each(fields, tag, field -> {
                var replaced = new ArrayList<Subfield>();
                for (var subfield : field.subfields()) {
                    replaced.add(
                            says.test(subfield) && subfield instanceof Subfield.Words(var code, var words)
                                    ? new Subfield.Words(
                                            code, says.pattern().matcher(words).replaceAll(by))
                                    : subfield);
                }
                return replaced.equals(field.subfields()) ? field : Change.with(field, replaced);
            });
        }
    }

    /// The indicators become others.
    record SetIndicators(String tag, Says says, char first, char second) implements Change {
        @Override
        public List<DataField> apply(List<DataField> fields) {
            return each(
                    fields,
                    tag,
                    field -> says.test(field) && (field.first() != first || field.second() != second)
                            ? new DataField(tag, first, second, field.subfields())
                            : field);
        }
    }

    /// What a subfield must say to be meant.
    ///
    /// @param code a blank for any
    record Says(char code, Pattern pattern) implements Predicate<Object> {
        @Override
        public boolean test(Object meant) {
            return switch (meant) {
                case DataField field -> field.subfields().stream().anyMatch(this::test);
                case Subfield.Words(var own, var words) ->
                    (code == ' ' || own == code) && pattern.matcher(words).find();
                default -> false;
            };
        }
    }

    /// The record after all of the changes.
    static MarcRecord all(List<Change> changes, MarcRecord record) {
        var fields = record.fields();
        for (var change : changes) {
            fields = change.apply(fields);
        }
        return new MarcRecord(record.leader(), record.control(), fields);
    }

    private static List<DataField> each(List<DataField> fields, String tag, UnaryOperator<DataField> change) {
        return fields.stream()
                .map(field -> field.tag().equals(tag) ? change.apply(field) : field)
                .toList();
    }

    private static DataField with(DataField field, List<Subfield> subfields) {
        return new DataField(field.tag(), field.first(), field.second(), subfields);
    }
}

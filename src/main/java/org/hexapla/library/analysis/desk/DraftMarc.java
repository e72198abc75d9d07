package org.hexapla.library.analysis.desk;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.suggesting.Field;
import org.hexapla.library.analysis.suggesting.FieldValues;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.Origin;
import org.hexapla.library.catalogue.Relation;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.KnownHeadings;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// The record in analysis as cataloguers write it, with the fields that every record of the house carries.
@Component
class DraftMarc {

    private static final Set<String> BESIDE =
            Set.of("029", "039", "040", "041", "049", "610", "700", "710", "930", "999");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

    private static final Map<Language, String> LANGUAGES = Map.of(
            Language.AR, "ara",
            Language.ZH, "chi",
            Language.EN, "eng",
            Language.FR, "fre",
            Language.RU, "rus",
            Language.ES, "spa");

    private final FieldValues values;
    private final People people;

    DraftMarc(FieldValues values, People people) {
        this.values = values;
        this.people = people;
    }

    MarcRecord record(DraftRecord draft) {
        var fields = new ArrayList<DataField>();
        draft.values(Field.JOB_NUMBER).forEach(job -> fields.add(field("029", 'a', "JN", 'b', job)));
        fields.add(field("039", 'a', "DHU"));
        fields.add(field("040", 'a', draft.work().station().source()));
        languages(draft, fields);
        fields.add(field("049", 'a', draft.work().station().country()));
        draft.value(Field.DISTRIBUTION)
                .flatMap(Distribution::parse)
                .ifPresent(distribution -> fields.add(field("091", 'a', code(distribution))));
        symbols(draft, fields);
        draft.value(Field.TITLE).ifPresent(title -> fields.add(title(title)));
        draft.value(Field.DATE).ifPresent(date -> fields.add(field("269", 'a', date)));
        add(draft, fields, Field.SUBJECT, "650");
        add(draft, fields, Field.STATE, "610");
        add(draft, fields, Field.PERSON, "700");
        add(draft, fields, Field.BODY, "710");
        fields.add(field("930", 'a', "UND"));
        draft.agenda()
                .forEach(item -> fields.add(compact(
                        "991",
                        'a',
                        item.agenda(),
                        'b',
                        item.number(),
                        'c',
                        item.title().words(Language.EN))));
        draft.related()
                .forEach(relation -> fields.add(new DataField(
                        "993",
                        kind(relation),
                        ' ',
                        List.of(new Subfield.Words('a', relation.symbol().display())))));
        log(draft.work(), fields);
        return new MarcRecord("", List.of(), fields);
    }

    /// What the catalogue's own model of a document does not say, to be kept in its record beside it.
    List<DataField> beside(DraftRecord draft) {
        return record(draft).fields().stream()
                .filter(field -> BESIDE.contains(field.tag()))
                .toList();
    }

    private static void languages(DraftRecord draft, List<DataField> fields) {
        var codes = draft.languages().stream()
                .map(language -> LANGUAGES.getOrDefault(language, language.tag()))
                .sorted()
                .collect(Collectors.joining());
        if (!codes.isEmpty()) {
            fields.add(field("041", 'a', codes));
        }
    }

    private static void symbols(DraftRecord draft, List<DataField> fields) {
        var origins = draft.origins();
        for (var i = 0; i < draft.symbols().size(); i++) {
            var symbol = draft.symbols().get(i).display();
            var origin = origins.stream()
                    .filter(one -> symbol.startsWith(one.body().split("/")[0] + "/"))
                    .findFirst();
            fields.add(compact(
                    "191",
                    'a',
                    symbol,
                    'b',
                    origin.map(one -> one.body() + "/").orElse(""),
                    'c',
                    origin.map(Origin::session).orElse("")));
        }
    }

    private void add(DraftRecord draft, List<DataField> fields, Field field, String tag) {
        draft.values(field).forEach(value -> {
            var words = new Subfield.Words('a', values.shown(field, value, Language.EN));
            fields.add(DataField.of(tag, words, number(field, value)));
        });
    }

    /// What the file knows the heading by: a body's is its number, all others have a code of the house.
    private static Subfield number(Field field, String value) {
        return field == Field.BODY ? new Subfield.Words('0', value) : KnownHeadings.code(value);
    }

    private static DataField title(String title) {
        var parts = title.split(" : ", 2);
        var subfields = new ArrayList<Subfield>(List.of(new Subfield.Words('a', parts[0])));
        if (parts.length > 1) {
            subfields.add(new Subfield.Words('b', parts[1]));
        }
        return new DataField("245", '1', ' ', subfields);
    }

    private void log(Work work, List<DataField> fields) {
        Stream.of(
                        Map.entry(
                                'c', java.util.Optional.ofNullable(work.people().analysed())),
                        Map.entry(
                                't', java.util.Optional.ofNullable(work.people().reviewed())))
                .forEach(step -> step.getValue()
                        .ifPresent(act -> fields.add(field(
                                "999",
                                'a',
                                initials(act) + step.getKey() + DAY.format(act.at()),
                                'b',
                                DAY.format(act.at()),
                                'c',
                                String.valueOf(step.getKey())))));
    }

    private String initials(Work.Act act) {
        return people.find(act.by())
                .map(person -> Stream.of(person.name().split("\\s+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toLowerCase(java.util.Locale.ROOT))
                        .filter(letter -> letter.matches("[a-z]"))
                        .limit(4)
                        .collect(Collectors.joining()))
                .filter(letters -> !letters.isEmpty())
                .orElse("x");
    }

    private static char kind(Relation relation) {
        return switch (relation.kind()) {
            case DRAFT -> '2';
            case REPORT -> '3';
            case MEETING -> '4';
            case STATEMENT -> '5';
            case ADOPTED,
                    ADOPTED_AS,
                    ADDENDUM,
                    ADDENDUM_TO,
                    CORRIGENDUM,
                    CORRIGENDUM_TO,
                    REVISES,
                    SUPERSEDES,
                    SEE_ALSO -> ' ';
        };
    }

    private static String code(Distribution distribution) {
        return switch (distribution) {
            case GENERAL -> "GEN";
            case LIMITED -> "LTD";
            case PARTICIPANTS -> "PAR";
            case PROVISIONAL -> "PRO";
            case RESTRICTED -> "RES";
        };
    }

    private static DataField field(String tag, Object... codesAndValues) {
        return compact(tag, codesAndValues);
    }

    /// Leaves out what has no value.
    private static DataField compact(String tag, Object... codesAndValues) {
        var subfields = new ArrayList<Subfield>();
        for (var i = 0; i < codesAndValues.length; i += 2) {
            var value = (String) codesAndValues[i + 1];
            if (!value.isEmpty()) {
                subfields.add(new Subfield.Words((Character) codesAndValues[i], value));
            }
        }
        return DataField.of(tag, subfields.toArray(Subfield[]::new));
    }
}

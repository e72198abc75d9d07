package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hexapla.archive.FileId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Facets;
import org.hexapla.library.marc.KnownHeadings;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Documents and descriptions by chance, the same for the same seed: tidy ones and ones as they come.
final class GeneratedRecords {

    private static final List<String> SYMBOLS = List.of(
            "A/RES/76/1",
            "A/76/2",
            "A/76/2/Add.1",
            "S/2021/999",
            "S/RES/1325 (2000)",
            "A/C.1/76/L.5",
            "E/2020/3",
            "A/76/PV.12",
            "E/CN.4/1999/1",
            "TD/B/C.1/5",
            "A/DEC/76/401",
            "S/PRST/2020/1",
            "A/ES-10/1",
            "ST/SGB/2020/1");
    private static final List<String> BODIES = List.of("A", "S", "E", "A/C.1", "A/HRC", "TD/B");
    private static final List<String> SESSIONS = List.of("", "76", "2020", "10emsp", "30sp");
    private static final List<String> WORDS =
            List.of("oceans", "peace", "the law of the sea", "Report", "letter", "море", "和平", "البحار", "note :");

    private final Random random;

    GeneratedRecords(Random random) {
        this.random = random;
    }

    Description description() {
        return new DescriptionDraft(distinct(1, 3, () -> Symbol.of(one(SYMBOLS))))
                .title(text())
                .summary(text())
                .origins(distinct(0, 3, () -> new Origin(one(BODIES), one(SESSIONS))))
                .date(random.nextBoolean() ? date() : null)
                .dateEnd(random.nextBoolean() ? date() : null)
                .type(one(List.of(DocumentType.values())))
                .distribution(one(List.of(Distribution.values())))
                .agenda(agenda())
                .concepts(distinct(0, 4, this::concept))
                .otherSubjects(distinct(0, 3, this::words))
                .headings(distinct(0, 2, this::words))
                .languages(distinct(0, 4, () -> one(languages())))
                .files(distinct(0, 2, this::file))
                .related(distinct(
                        0, 4, () -> new Relation(one(List.of(Relation.Kind.values())), Symbol.of(one(SYMBOLS)))))
                .finished();
    }

    /// A record in words, with its facets.
    MarcRecord document() {
        var fields = new ArrayList<DataField>();
        symbols(fields);
        some(2, () -> fields.add(field("245", one(List.of("a", "ab", "abc", "h", "anp")), words(), words(), words())));
        some(
                2,
                () -> fields.add(
                        field("246", "ia", one(List.of("Title in French:", "Title in Arabic:", "At head")), words())));
        some(2, () -> fields.add(field("520", one(List.of("a", "a3")), words(), "Summary in Russian:")));
        some(2, () -> fields.add(field(one(List.of("269", "992")), "ab", strangeDate(), strangeDate())));
        some(2, () -> fields.add(field("041", "a", one(List.of("eng", "araengfre", "chi", "und", "spaeng")))));
        some(1, () -> fields.add(field("091", "a", one(List.of("GEN", "RES", "LTD", "??")))));
        some(1, () -> fields.add(field("506", "a", one(List.of("Confidential", "De-restricted")))));
        some(3, () -> fields.add(field("089", "b", one(List.of("B01", "B15", "B16", "B03", "A19", "B18")))));
        some(
                2,
                () -> fields.add(
                        field("991", one(List.of("abcd", "d", "ab")), "A/76/251", number(), words(), words())));
        some(
                3,
                () -> fields.add(DataField.of(
                        "650",
                        new Subfield.Words('a', words()),
                        KnownHeadings.code(concept().value()))));
        some(
                2,
                () -> fields.add(
                        field(one(List.of("650", "651", "700", "500", "930", "856")), "au", words(), words())));
        some(2, () -> fields.add(field("653", "a", words())));
        some(
                3,
                () -> fields.add(new DataField(
                        "993",
                        one(List.of(' ', '1', '2', '3', '4', '5', '9')),
                        ' ',
                        List.of(new Subfield.Words('a', one(SYMBOLS))))));
        some(2, () -> fields.add(field("787", "io", one(List.of("Adopted as", "Draft", "whatever")), one(SYMBOLS))));
        return Facets.computed(new MarcRecord("", List.of(), fields));
    }

    private void symbols(List<DataField> fields) {
        fields.add(field("191", "a", one(SYMBOLS)));
        some(3, () -> fields.add(field("191", "abcz".substring(random.nextInt(4)), one(SYMBOLS))));
        some(2, () -> fields.add(field("191", "abc", one(SYMBOLS), one(BODIES) + "/", one(SESSIONS))));
    }

    private static DataField field(String tag, String codes, String... values) {
        return DataField.of(
                tag,
                IntStream.range(0, Math.min(codes.length(), values.length))
                        .mapToObj(i -> new Subfield.Words(codes.charAt(i), values[i]))
                        .toArray(Subfield[]::new));
    }

    /// An item of an agenda has one title.
    private List<AgendaItem> agenda() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new AgendaItem("A/76/251", i + "[a]", text()))
                .toList();
    }

    private LocalizedText text() {
        var texts = new TreeMap<Language, String>();
        some(4, () -> texts.put(one(languages()), words()));
        return new LocalizedText(texts);
    }

    private List<Language> languages() {
        return List.of(
                Language.EN,
                Language.EN,
                Language.FR,
                Language.AR,
                Language.ZH,
                new Language("de"),
                new Language("pt-BR"));
    }

    private FileVersion file() {
        return new FileVersion(
                one(languages()), new FileId("%064x".formatted(random.nextInt(3))), "a.pdf", "application/pdf", 12);
    }

    private PartialDate date() {
        return new PartialDate(one(List.of("2021", "2021-05", "2021-05-04", "1999-12-31")));
    }

    private String strangeDate() {
        return one(List.of("2021", "202105", "20210504", "2021-05-04", "2021-13-01", "n.d.", ""));
    }

    private String number() {
        return random.nextInt(3) + "[a]";
    }

    private ConceptId concept() {
        return new ConceptId(String.valueOf(1001530 + random.nextInt(5)));
    }

    private String words() {
        return one(WORDS) + " " + one(WORDS);
    }

    private void some(int most, Runnable act) {
        IntStream.range(0, random.nextInt(most + 1)).forEach(_ -> act.run());
    }

    private <T> List<T> distinct(int least, int most, Supplier<T> one) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(_ -> one.get())
                .distinct()
                .toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Texts in several languages: the first field says the English one, or the first there is; the others are fields that
/// name their language (`246 $i Title in French: $a ...`).
///
/// @param main the field of the first text
/// @param other the field of the others; may be the same
/// @param label where a field names its language
/// @param thing what is named: `Title`
/// @param parts the subfields of the first field that make the text together
public record TextFields(String main, String other, char label, String thing, String parts) {

    private static final Pattern NAMED = Pattern.compile("(\\p{L}+) in (?:\\[(.+)]|(\\p{L}+)) ?:?");

    public static final TextFields TITLE = new TextFields("245", "246", 'i', "Title", "abnp");
    public static final TextFields SUMMARY = new TextFields("520", "520", '3', "Summary", "a");

    public LocalizedText read(MarcRecord record) {
        var texts = new TreeMap<Language, String>();
        record.fields(other)
                .forEach(field -> language(field)
                        .ifPresent(language -> texts.merge(language, text(field), (one, more) -> one + "\n" + more)));
        var first = first(record);
        if (!first.isEmpty() && !texts.containsValue(first)) {
            texts.putIfAbsent(Language.EN, first);
        }
        return new LocalizedText(texts);
    }

    public MarcRecord write(LocalizedText text, MarcRecord before) {
        if (read(before).equals(text)) {
            return before;
        }
        var others = new TreeMap<>(text.texts());
        var english = others.remove(Language.EN);
        var first = english == null ? text.words(Language.EN) : english;
        if (english != null && others.containsValue(english)) {
            // Else the first field would be taken for the other language's.
            others.put(Language.EN, english);
        }
        var written = before.replacing(
                field -> isMain(field)
                        || field.tag().equals(other) && language(field).isPresent(),
                first.isEmpty() ? List.of() : List.of(main(first, before)));
        var named = new ArrayList<DataField>();
        LocalizedText.inOrder(others.keySet())
                .forEach(language -> named.add(named(language, others.getOrDefault(language, ""), before)));
        return written.replacing(_ -> false, named);
    }

    private boolean isMain(DataField field) {
        return field.tag().equals(main) && language(field).isEmpty();
    }

    private String first(MarcRecord record) {
        return record.fields(main)
                .filter(this::isMain)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private DataField main(String text, MarcRecord before) {
        var known = before.fields(main).filter(this::isMain).toList();
        if (known.isEmpty()) {
            return new DataField(main, main.equals("245") ? '1' : ' ', ' ', List.of(new Subfield.Words('a', text)));
        }
        var field = known.getFirst();
        if (known.size() == 1 && text(field).equals(text)) {
            return field;
        }
        var subfields = new ArrayList<Subfield>();
        subfields.add(new Subfield.Words('a', text));
        field.subfields().stream()
                .filter(subfield -> parts.indexOf(subfield.code()) < 0)
                .forEach(subfields::add);
        return field.with(subfields);
    }

    private DataField named(Language language, String text, MarcRecord before) {
        return before.fields(other)
                .filter(field -> language(field).filter(language::equals).isPresent())
                .filter(field -> text(field).equals(text))
                .findFirst()
                .orElseGet(() -> new DataField(other, other.equals("246") ? '1' : ' ', ' ', labelled(language, text)));
    }

    private List<Subfield> labelled(Language language, String text) {
        var words = Language.OFFICIAL.contains(language) ? language.nameIn(Language.EN) : "[" + language.tag() + "]";
        return List.of(new Subfield.Words(label, thing + " in " + words + ":"), new Subfield.Words('a', text));
    }

    /// The language that a field names.
    private Optional<Language> language(DataField field) {
        return field.texts(label)
                .map(NAMED::matcher)
                .filter(named -> named.matches() && named.group(1).equals(thing))
                .flatMap(named ->
                        (named.group(2) == null ? named(named.group(3)) : Language.parse(named.group(2))).stream())
                .findFirst();
    }

    private static Optional<Language> named(String name) {
        return Language.OFFICIAL.stream()
                .filter(language -> language.nameIn(Language.EN).equals(name))
                .findFirst();
    }

    private String text(DataField field) {
        return field.subfields().stream()
                .filter(subfield -> parts.indexOf(subfield.code()) >= 0)
                .flatMap(subfield ->
                        subfield instanceof Subfield.Words(var _, var value) ? Stream.of(value.strip()) : Stream.of())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

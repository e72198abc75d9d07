package org.hexapla.authorities.headings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Note;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.SeeAlso;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The entry of a heading as the table and its history keep it, in plain words.
record StoredContent(
        String kind,
        TreeMap<String, String> parts,
        TreeMap<String, String> name,
        String code,
        List<From> from,
        List<Also> also,
        Facts facts,
        List<Remark> notes) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record From(String language, TreeMap<String, String> parts, String since, String until) {}

    record Also(long heading, String tie) {}

    record Facts(
            String qualifier,
            @Nullable Long place,
            String gender,
            String from,
            String until,
            String state,
            TreeSet<String> roles,
            TreeSet<String> types,
            List<String> numbers) {}

    record Remark(String tag, String text, @Nullable String language) {}

    static String write(HeadingContent content) {
        var name = new TreeMap<String, String>();
        content.name().texts().forEach((language, text) -> name.put(language.tag(), text));
        var facts = content.facts();
        return JSON.writeValueAsString(new StoredContent(
                content.kind().code(),
                Parts.texts(content.parts()),
                name,
                content.code(),
                content.seeFrom().stream()
                        .map(form ->
                                new From(form.language().tag(), Parts.texts(form.parts()), form.from(), form.until()))
                        .toList(),
                content.seeAlso().stream()
                        .map(also -> new Also(also.heading().value(), also.tie().code()))
                        .toList(),
                new Facts(
                        facts.qualifier(),
                        facts.place() == null ? null : facts.place().value(),
                        facts.gender().code(),
                        facts.from(),
                        facts.until(),
                        facts.state(),
                        new TreeSet<>(facts.roles()),
                        new TreeSet<>(facts.types()),
                        facts.numbers()),
                content.notes().stream().map(StoredContent::remark).toList()));
    }

    static HeadingContent read(String json) {
        return JSON.readValue(json, StoredContent.class).content();
    }

    private HeadingContent content() {
        return new HeadingContent(
                HeadingKind.parse(kind).orElseThrow(),
                Parts.of(parts),
                text(name),
                code,
                from.stream()
                        .map(form ->
                                new SeeFrom(new Language(form.language), Parts.of(form.parts), form.since, form.until))
                        .toList(),
                also.stream()
                        .map(link -> new SeeAlso(
                                new AuthorityId(link.heading),
                                SeeAlso.Tie.parse(link.tie).orElseThrow()))
                        .toList(),
                new HeadingFacts(
                        facts.qualifier,
                        facts.place == null ? null : new AuthorityId(facts.place),
                        PersonName.Gender.valueOf(facts.gender.toUpperCase(Locale.ROOT)),
                        facts.from,
                        facts.until,
                        facts.state,
                        facts.roles,
                        facts.types,
                        facts.numbers),
                notes.stream().map(StoredContent::note).toList());
    }

    private static Remark remark(Note note) {
        var language = note.language();
        return new Remark(note.tag(), note.text(), language == null ? null : language.tag());
    }

    private static Note note(Remark remark) {
        return new Note(remark.tag, remark.text, remark.language == null ? null : new Language(remark.language));
    }

    private static LocalizedText text(Map<String, String> byTag) {
        var texts = new TreeMap<Language, String>();
        byTag.forEach((tag, text) -> texts.put(new Language(tag), text));
        return new LocalizedText(texts);
    }
}

package org.hexapla.library.analysis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.analysis.Work;
import org.hexapla.library.analysis.suggesting.Field;
import org.hexapla.library.analysis.suggesting.FieldValues;
import org.hexapla.library.analysis.suggesting.Judged;
import org.hexapla.library.catalogue.AgendaItem;
import org.hexapla.library.catalogue.DescriptionDraft;
import org.hexapla.library.catalogue.Distribution;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.library.catalogue.Origin;
import org.hexapla.library.catalogue.Relation;

/// The record as far as the indexer has decided it.
///
/// @param judged what is in the record, in the order of the fields
record DraftRecord(Work work, List<Judged> judged) {

    static DraftRecord of(Work work, List<Judged> all) {
        return new DraftRecord(work, all.stream().filter(Judged::isInTheRecord).toList());
    }

    List<String> values(Field field) {
        return judged.stream()
                .filter(one -> one.suggestion().field() == field)
                .map(Judged::value)
                .distinct()
                .toList();
    }

    Optional<String> value(Field field) {
        return values(field).stream().findFirst();
    }

    List<Symbol> symbols() {
        return read(Field.SYMBOL, Symbol::catalogued);
    }

    /// What a record cannot do without, and this one has not.
    List<Field> missing() {
        return Stream.of(Field.SYMBOL, Field.TITLE, Field.DATE, Field.TYPE, Field.LANGUAGES)
                .filter(field -> values(field).isEmpty())
                .toList();
    }

    /// What readers are shown of it.
    DescriptionDraft description() {
        var titles = judged.stream()
                .filter(one -> one.suggestion().field() == Field.TITLE)
                .findFirst();
        return new DescriptionDraft(symbols().isEmpty() ? work.symbols() : symbols())
                .title(titles.map(title ->
                                LocalizedText.of(title.suggestion().evidence().language(), title.value()))
                        .orElse(LocalizedText.none()))
                .date(value(Field.DATE).flatMap(PartialDate::parse).orElse(null))
                .type(value(Field.TYPE).flatMap(DocumentType::parse).orElse(DocumentType.OTHER))
                .distribution(
                        value(Field.DISTRIBUTION).flatMap(Distribution::parse).orElse(Distribution.GENERAL))
                .origins(read(Field.ORIGIN, FieldValues::origin))
                .agenda(read(Field.AGENDA, this::agenda))
                .concepts(read(Field.SUBJECT, ConceptId::parse))
                .related(read(Field.RELATED, FieldValues::relation))
                .languages(languages());
    }

    List<Origin> origins() {
        return read(Field.ORIGIN, FieldValues::origin);
    }

    List<Relation> related() {
        return read(Field.RELATED, FieldValues::relation);
    }

    List<Language> languages() {
        return value(Field.LANGUAGES).stream()
                .flatMap(tags -> Stream.of(tags.split(" ")))
                .flatMap(tag -> Language.parse(tag).stream())
                .toList();
    }

    List<AgendaItem> agenda() {
        return read(Field.AGENDA, this::agenda);
    }

    private Optional<AgendaItem> agenda(String value) {
        var parts = value.split(" \\| ", -1);
        var language = judged.stream()
                .filter(one -> one.suggestion().field() == Field.AGENDA)
                .map(one -> one.suggestion().evidence().language())
                .findFirst()
                .orElse(Language.EN);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new AgendaItem(
                        parts[0].strip(),
                        parts[1].strip(),
                        parts[2].isBlank() ? LocalizedText.none() : LocalizedText.of(language, parts[2].strip())));
    }

    private <T> List<T> read(Field field, Function<String, Optional<T>> reading) {
        var all = new ArrayList<T>();
        values(field).forEach(value -> reading.apply(value).ifPresent(all::add));
        return List.copyOf(all);
    }
}

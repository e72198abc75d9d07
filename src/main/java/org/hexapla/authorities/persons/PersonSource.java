package org.hexapla.authorities.persons;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Persons as things to be found themselves, by any form of their names.
@Component
class PersonSource implements SearchSource {

    private static final String KIND = "authorities.person";
    private static final int BATCH = 500;

    private final KnownPersons persons;

    PersonSource(KnownPersons persons) {
        this.persons = persons;
    }

    static ItemRef item(PersonNameId person) {
        return new ItemRef(KIND, person.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        for (var item : items) {
            PersonNameId.parse(item.id())
                    .flatMap(persons::find)
                    .ifPresent(person -> documents.put(item, document(item, person)));
        }
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        persons.all().stream()
                .map(person -> item(person.id()))
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batches::accept);
    }

    private static SearchDocument document(ItemRef item, PersonName person) {
        return new SearchDocument(
                item,
                "/persons/" + person.id(),
                List.of(),
                "",
                person.name(),
                List.of(variants(person)),
                Map.of(),
                Set.of(),
                Map.of("type", List.of("person")),
                null);
    }

    private static LocalizedText variants(PersonName person) {
        var texts = new TreeMap<Language, String>();
        person.variants().forEach((language, forms) -> texts.put(language, String.join("; ", forms)));
        return new LocalizedText(texts);
    }
}

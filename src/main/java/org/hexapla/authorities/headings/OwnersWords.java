package org.hexapla.authorities.headings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingFacts;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What concepts and states are called, as headings. Read from the tables, not from the pictures in memory:
/// these are made anew only after the transaction in which the words change.
@Repository
class OwnersWords {

    /// Codes of two or three letters are no name by which anybody looks for a state.
    private static final int SHORTEST_NAME = 4;

    /// The number that a subject had in print.
    private static final String FORMER_CODE = "T\\d{7}";

    private final JdbcClient database;

    OwnersWords(JdbcClient database) {
        this.database = database;
    }

    /// The subjects among these; drawers are none. Those in the geographical drawers of the thesaurus are places.
    List<HeadingContent> concepts(Collection<ConceptId> ids) {
        var drafts = new LinkedHashMap<String, Draft>();
        database.sql("""
                        select c.id, c.address, l.kind, l.language, l.text, exists (
                            select from authorities.relation r
                            where r.concept = c.id and r.kind = 'broader' and c.scheme = 'unbis' and r.other ~ '^17\\d{4}$'
                        ) as is_place
                        from authorities.concept c join authorities.label l on l.concept = c.id and l.kind <> 'scope'
                        where c.id = any(:ids) and not c.is_top
                        order by c.id, l.kind, l.language, l.place""")
                .param("ids", ids.stream().map(ConceptId::value).toArray(String[]::new))
                .query(row -> {
                    var id = row.getString("id");
                    var draft = drafts.computeIfAbsent(id, _ -> new Draft());
                    draft.kind = row.getBoolean("is_place") ? HeadingKind.PLACE : HeadingKind.TOPIC;
                    draft.numbers.add(row.getString("address"));
                    draft.take(row.getString("kind"), new Language(row.getString("language")), row.getString("text"));
                });
        var contents = new ArrayList<HeadingContent>();
        drafts.forEach((id, draft) -> {
            if (!draft.name.isEmpty()) {
                contents.add(draft.content(id));
            }
        });
        return contents;
    }

    private static final class Draft {
        private HeadingKind kind = HeadingKind.TOPIC;
        private final Map<Language, String> name = new TreeMap<>();
        private final List<SeeFrom> others = new ArrayList<>();
        private final SequencedSet<String> numbers = new LinkedHashSet<>();

        void take(String labelKind, Language language, String text) {
            if (labelKind.equals("preferred")) {
                name.put(language, text);
            } else if (text.matches(FORMER_CODE)) {
                numbers.add(text);
            } else {
                others.add(SeeFrom.of(language, text));
            }
        }

        HeadingContent content(String code) {
            var label = new LocalizedText(name);
            return new HeadingContent(
                    kind,
                    new TreeMap<>(Map.of('a', label.words(Language.EN))),
                    label,
                    code,
                    others,
                    List.of(),
                    HeadingFacts.NONE.withNumbers(List.copyOf(numbers)),
                    List.of());
        }
    }

    /// States by their present, or last, names; the earlier ones lead there with their dates.
    List<HeadingContent> states(Collection<StateCode> codes) {
        var names = new LinkedHashMap<String, List<Name>>();
        database.sql("""
                        select n.state, n.texts, n.from_day::text as from_day, n.until_day::text as until_day,
                            n.aliases || coalesce((
                                select array_agg(distinct a.name order by a.name)
                                from authorities.state_alias a where a.state = n.state), '{}') as aliases
                        from authorities.state_name n where n.state = any(:codes) order by n.state, n.place""")
                .param("codes", codes.stream().map(StateCode::value).toArray(String[]::new))
                .query(row -> {
                    names.computeIfAbsent(row.getString("state"), _ -> new ArrayList<>())
                            .add(new Name(
                                    LocalizedTextJson.read(row.getString("texts")),
                                    day(row.getString("from_day")),
                                    day(row.getString("until_day")),
                                    List.of((String[]) row.getArray("aliases").getArray())));
                });
        return names.entrySet().stream()
                .map(state -> state(state.getKey(), state.getValue()))
                .toList();
    }

    private record Name(LocalizedText texts, String from, String until, List<String> aliases) {}

    private static String day(@Nullable String written) {
        return written == null ? "" : written;
    }

    private static HeadingContent state(String code, List<Name> names) {
        var present = names.getLast();
        var forms = new ArrayList<SeeFrom>();
        names.subList(0, names.size() - 1)
                .forEach(name -> name.texts()
                        .texts()
                        .forEach((language, text) -> forms.add(
                                new SeeFrom(language, new TreeMap<>(Map.of('a', text)), name.from(), name.until()))));
        names.stream()
                .flatMap(name -> name.aliases().stream())
                .filter(alias -> alias.length() >= SHORTEST_NAME)
                .distinct()
                .filter(alias -> forms.stream().noneMatch(form -> form.text().equals(alias))
                        && !present.texts().texts().containsValue(alias))
                .forEach(alias -> forms.add(SeeFrom.of(SeeFrom.languageOf(alias), alias)));
        return new HeadingContent(
                HeadingKind.CORPORATE,
                new TreeMap<>(Map.of('a', present.texts().words(Language.EN))),
                present.texts(),
                code,
                forms,
                List.of(),
                new HeadingFacts(
                        "",
                        null,
                        PersonName.Gender.UNKNOWN,
                        "",
                        "",
                        code,
                        new TreeSet<>(),
                        new TreeSet<>(List.of("ms")),
                        List.of()),
                List.of());
    }
}

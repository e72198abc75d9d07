package org.hexapla.campaigns.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.StoredQueries;
import org.hexapla.search.StoredQuery;

/// All messages, ready to be looked for in texts of the six languages. Made once, asked of many texts.
final class Listening {

    private static final int WORDS = 28;
    private static final int CHARACTERS = 45;

    private static final String CARRIES = "+";
    private static final String NAMES = "?";

    private final Map<Language, StoredQueries> queries = new HashMap<>();

    /// @param concepts those of the messages and all narrower ones, by the message's code
    Listening(Collection<WatchMessage> messages, Map<String, List<Thesaurus.Concept>> concepts) {
        for (var language : Language.OFFICIAL) {
            var ofLanguage = messages.stream()
                    .flatMap(message -> queries(message, concepts.getOrDefault(message.code(), List.of()), language))
                    .toList();
            queries.put(language, StoredQueries.of(language, ofLanguage));
        }
    }

    private static Stream<StoredQuery> queries(
            WatchMessage message, List<Thesaurus.Concept> concepts, Language language) {
        var within = language.equals(Language.ZH) ? CHARACTERS : WORDS;
        var rules = Rules.read(message.rules().in(language).orElse(""), labels(concepts, language), within);
        return Stream.of(
                new StoredQuery(CARRIES + message.code(), rules.carrying(), rules.barring()),
                new StoredQuery(NAMES + message.code(), rules.naming(), List.of()));
    }

    /// With the words that a thesaurus has for the messages' concepts and all that is narrower.
    static Listening to(Collection<WatchMessage> messages, Thesaurus thesaurus) {
        var concepts = new HashMap<String, List<Thesaurus.Concept>>();
        messages.forEach(message -> concepts.put(
                message.code(),
                message.concepts().stream()
                        .flatMap(concept -> narrower(concept, thesaurus))
                        .distinct()
                        .toList()));
        return new Listening(messages, concepts);
    }

    /// What is proposed of a text, by the codes of messages; nothing of a text in another language.
    SortedMap<String, Verdict> heard(Language language, String text) {
        var heard = new TreeMap<String, Verdict>();
        var asked = queries.get(language);
        if (asked != null) {
            asked.answeredBy(text)
                    .forEach(name -> heard.merge(
                            name.substring(1),
                            name.startsWith(CARRIES) ? Verdict.CARRIED : Verdict.MENTIONED,
                            (one, other) -> one.compareTo(other) < 0 ? one : other));
        }
        return heard;
    }

    private static Stream<Thesaurus.Concept> narrower(ConceptId concept, Thesaurus thesaurus) {
        return thesaurus.find(thesaurus.withNarrower(concept)).values().stream();
    }

    private static List<String> labels(List<Thesaurus.Concept> concepts, Language language) {
        return concepts.stream()
                .flatMap(concept -> Stream.concat(Stream.of(concept.label()), concept.alternatives().stream()))
                .flatMap((LocalizedText label) -> label.in(language).stream())
                .distinct()
                .sorted()
                .toList();
    }
}

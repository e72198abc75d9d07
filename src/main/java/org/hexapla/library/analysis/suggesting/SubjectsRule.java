package org.hexapla.library.analysis.suggesting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.Language;
import org.hexapla.library.analysis.suggesting.Mentions.Mention;
import org.springframework.stereotype.Component;

/// Subjects: the labels of the thesaurus that the text names, in whichever language it is, weighed by place and
/// frequency; of a concept and a narrower one that are both there, the narrower comes first.
@Component
class SubjectsRule implements Rule {

    private static final int MOST = 10;
    private static final double LEAST = 24;

    /// What every document of an organisation names (`REPORTS`, `MEMBER STATES`) and hardly any is about.
    private static final Set<String> FORMAL = formal();

    private final Thesaurus thesaurus;
    private final TitleRule titles;
    private final AgendaRule agenda;

    SubjectsRule(Thesaurus thesaurus, TitleRule titles, AgendaRule agenda) {
        this.thesaurus = thesaurus;
        this.titles = titles;
        this.agenda = agenda;
    }

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var heads = Stream.concat(titles.suggest(text).stream(), agenda.suggest(text).stream())
                .toList();
        var mentions = Zones.read(text, heads, new Mentions(this::concept)).found();
        questions(text, heads, mentions);
        var concepts =
                thesaurus.find(mentions.keySet().stream().map(ConceptId::new).toList());
        var weights = weights(mentions, concepts);
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(weight -> new Suggestion(
                        Field.SUBJECT,
                        weight.getKey(),
                        code(),
                        (int) Math.min(94, weight.getValue()),
                        Objects.requireNonNull(mentions.get(weight.getKey())).evidence()))
                .toList();
    }

    /// The United Nations index what happens in a place as its question or situation: `HAITI QUESTION`.
    private void questions(IssuedText text, List<Suggestion> heads, Map<String, Mention> mentions) {
        var named = new Mentions(words -> Stream.of(" question", " situation")
                .flatMap(more -> thesaurus.named(words + more).stream())
                .findFirst()
                .filter(concept -> !concept.isTop())
                .map(concept -> concept.id().value()));
        if (text.language().equals(Language.EN)) {
            heads.forEach(head -> named.read(head.value(), Mentions.Place.TITLE, _ -> head.evidence()));
            named.found().forEach(mentions::putIfAbsent);
        }
    }

    private Optional<String> concept(String words) {
        if (words.length() < 3 && !Character.isIdeographic(words.codePointAt(0))
                || words.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Stream.of(words, words + "s", words.replaceFirst("y$", "ies"), words.replaceFirst("s$", ""))
                .distinct()
                .flatMap(form -> thesaurus.named(form).stream())
                .filter(concept -> !concept.isTop() && concept.scheme().equals("unbis") || isLocal(concept))
                .filter(concept ->
                        !FORMAL.contains(Spelling.folded(concept.label().words(Language.EN))))
                .map(concept -> concept.id().value())
                .findFirst();
    }

    /// Any thesaurus but the goals', whose labels are sentences.
    private static boolean isLocal(Concept concept) {
        return !concept.isTop() && !concept.scheme().equals("sdg");
    }

    private static Map<String, Double> weights(Map<String, Mention> mentions, Map<ConceptId, Concept> concepts) {
        var weights = new HashMap<String, Double>();
        mentions.forEach((id, mention) -> weights.put(id, mention.weight()));
        for (var concept : concepts.values()) {
            for (var broader : above(concept, concepts)) {
                weights.computeIfPresent(broader.value(), (_, weight) -> weight * 0.75);
            }
        }
        return weights;
    }

    private static Set<ConceptId> above(Concept concept, Map<ConceptId, Concept> known) {
        var above = new HashSet<ConceptId>();
        var open = new ArrayList<>(concept.broader());
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (above.add(next)) {
                Optional.ofNullable(known.get(next)).ifPresent(broader -> open.addAll(broader.broader()));
            }
        }
        above.remove(concept.id());
        return above;
    }

    private static Set<String> formal() {
        try (var stream = Objects.requireNonNull(
                        SubjectsRule.class.getResourceAsStream("/library/analysis/formal-words.txt"));
                var reader = new java.io.BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Spelling::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

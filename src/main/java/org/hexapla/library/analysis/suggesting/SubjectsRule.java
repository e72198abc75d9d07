package org.hexapla.library.analysis.suggesting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.hexapla.authorities.States;
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
    private static final double LEAST_OF_SEVERAL_WORDS = 15;

    /// What every document of an organisation names (`REPORTS`, `MEMBER STATES`) and hardly any is about.
    private static final Set<String> FORMAL = list("formal-words");

    /// Names of organs and offices, whose words are no subjects.
    private static final Set<String> OFFICES = list("offices");

    private final Thesaurus thesaurus;
    private final States states;
    private final TitleRule titles;
    private final AgendaRule agenda;

    SubjectsRule(Thesaurus thesaurus, States states, TitleRule titles, AgendaRule agenda) {
        this.thesaurus = thesaurus;
        this.states = states;
        this.titles = titles;
        this.agenda = agenda;
    }

    @Override
    public List<Suggestion> suggest(IssuedText text) {
        var heads = Stream.concat(titles.suggest(text).stream(), agenda.suggest(text).stream())
                .toList();
        var mentions = Zones.read(text, heads, new Mentions(words -> concept(words, text.language())))
                .found();
        questions(text, heads, mentions);
        var concepts =
                thesaurus.find(mentions.keySet().stream().map(ConceptId::new).toList());
        var weights = weights(mentions, concepts, text.whole().length());
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue() >= least(Objects.requireNonNull(mentions.get(weight.getKey()))))
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

    private static double least(Mention mention) {
        return mention.isParticular() ? LEAST_OF_SEVERAL_WORDS : LEAST;
    }

    /// The concept that the words name in the language of the text: `the` is not the French tea.
    private Optional<String> concept(String words, Language language) {
        if (OFFICES.contains(words)) {
            return Optional.of(Mentions.NOTHING);
        }
        if (words.length() < 3 && !Character.isIdeographic(words.codePointAt(0))
                || words.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return forms(words)
                .flatMap(form -> thesaurus.named(form).stream().filter(concept -> isNamed(concept, form, language)))
                .filter(concept -> !concept.isTop() && !concept.scheme().equals("sdg"))
                .filter(concept ->
                        !FORMAL.contains(Spelling.folded(concept.label().words(Language.EN))))
                .filter(concept -> !isState(concept))
                .map(concept -> concept.id().value())
                .findFirst();
    }

    /// As the thesaurus may write it: labels are plurals mostly, and begin with what texts put last (`advancement of
    /// women`, `WOMEN'S ADVANCEMENT`). A single word is left as it is: a will is not a testament.
    private static Stream<String> forms(String words) {
        if (words.indexOf(' ') < 0) {
            return Stream.of(words);
        }
        var of = words.indexOf(" of ");
        var turned = of < 0
                ? Stream.<String>of()
                : Stream.of(" s ", " ").map(between -> words.substring(of + 4) + between + words.substring(0, of));
        return Stream.concat(
                Stream.of(words, words + "s", words.replaceFirst("y$", "ies"), words.replaceFirst("s$", ""))
                        .distinct(),
                turned);
    }

    private static boolean isNamed(Concept concept, String form, Language language) {
        return Stream.concat(Stream.of(concept.label()), concept.alternatives().stream())
                .flatMap(label -> label.in(language).stream())
                .anyMatch(label -> Spelling.folded(label).equals(form));
    }

    /// States have a field of their own.
    private boolean isState(Concept concept) {
        return states.recognise(concept.label().words(Language.EN), LocalDate.now(ZoneOffset.UTC))
                .isPresent();
    }

    private static Map<String, Double> weights(
            Map<String, Mention> mentions, Map<ConceptId, Concept> concepts, int letters) {
        var weights = new HashMap<String, Double>();
        mentions.forEach((id, mention) -> weights.put(id, mention.weight(letters)));
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

    private static Set<String> list(String name) {
        try (var stream = Objects.requireNonNull(
                        SubjectsRule.class.getResourceAsStream("/library/analysis/" + name + ".txt"));
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

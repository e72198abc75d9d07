package org.hexapla.library.machines.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.LocalizedTextJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// States with the names they bore, and concepts of the thesaurus, as data.
@Controller
@ResponseBody
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class AuthorityApi {

    private final States states;
    private final Thesaurus thesaurus;

    AuthorityApi(States states, Thesaurus thesaurus) {
        this.states = states;
        this.thesaurus = thesaurus;
    }

    record Name(
            Map<String, String> name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record Membership(LocalDate from, @Nullable LocalDate until) {}

    record State(String code, @Nullable String successor, List<Name> names, List<Membership> memberships) {}

    record Concept(
            String id,
            String scheme,
            String notation,
            Map<String, String> label,
            List<Map<String, String>> alternatives,
            Map<String, String> scopeNote,
            List<String> broader,
            List<String> narrower,
            List<String> related) {}

    @GetMapping("/states")
    List<State> states() {
        return states.all().stream().map(AuthorityApi::state).toList();
    }

    @GetMapping("/states/{code:[A-Za-z-]{3,41}}")
    State state(@PathVariable String code) {
        return states.all().stream()
                .filter(state -> state.code().value().equals(code))
                .findFirst()
                .map(AuthorityApi::state)
                .orElseThrow(() -> new RecordMissing(code));
    }

    @GetMapping("/concepts/{id}")
    Concept concept(@PathVariable String id) {
        return ConceptId.parse(id)
                .flatMap(thesaurus::find)
                .map(AuthorityApi::concept)
                .orElseThrow(() -> new RecordMissing(id));
    }

    private static State state(States.State state) {
        var successor = state.successor();
        return new State(
                state.code().value(),
                successor == null ? null : successor.value(),
                state.names().stream()
                        .map(name -> new Name(LocalizedTextJson.byTag(name.name()), name.from(), name.until()))
                        .toList(),
                state.memberships().stream()
                        .map(membership -> new Membership(membership.from(), membership.until()))
                        .toList());
    }

    private static Concept concept(Thesaurus.Concept concept) {
        return new Concept(
                concept.id().value(),
                concept.scheme(),
                concept.notation(),
                LocalizedTextJson.byTag(concept.label()),
                concept.alternatives().stream().map(LocalizedTextJson::byTag).toList(),
                LocalizedTextJson.byTag(concept.scopeNote()),
                ids(concept.broader()),
                ids(concept.narrower()),
                ids(concept.related()));
    }

    private static List<String> ids(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).toList();
    }
}

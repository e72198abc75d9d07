package org.hexapla.library.machines.downloads;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The authority file with the thesaurus in it, and the states with their names and terms of office.
@Component
@Order(3)
class AuthoritySets implements DownloadSet {

    private static final int BATCH = 500;

    private final Headings headings;
    private final States states;
    private final Tables tables;

    AuthoritySets(Headings headings, States states, Tables tables) {
        this.headings = headings;
        this.states = states;
        this.tables = tables;
    }

    @Override
    public List<DownloadPart> parts() {
        return List.of(
                new DownloadPart("authorities.jsonl", "jsonl", List.of(), this::authorities),
                tables.part(
                        "states.csv",
                        List.of("code", "successor", "from", "until", "ar", "zh", "en", "fr", "ru", "es"),
                        this::names),
                tables.part("memberships.csv", List.of("code", "from", "until"), this::memberships),
                tables.part("terms.csv", List.of("body", "code", "from", "until", "seat"), this::terms));
    }

    private long authorities(OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out);
        var count = 0L;
        var batch = headings.after(null, BATCH);
        while (!batch.isEmpty()) {
            var entries = headings.entries(batch);
            for (var id : batch) {
                var entry = entries.get(id);
                if (entry != null && entry.isLive()) {
                    buffered.write(JsonMapper.shared().writeValueAsBytes(tree(id, entry)));
                    buffered.write('\n');
                    count++;
                }
            }
            batch = headings.after(batch.getLast(), BATCH);
        }
        buffered.flush();
        return count;
    }

    /// What readers see of it, without the notes of the house.
    private static ObjectNode tree(AuthorityId id, HeadingEntry entry) {
        var content = entry.content();
        var tree = JsonMapper.shared().createObjectNode();
        tree.put("id", id.value());
        tree.put("kind", content.kind().code());
        tree.put("code", content.code());
        tree.put("heading", content.text());
        var parts = tree.putObject("parts");
        content.parts().forEach((part, words) -> parts.put(part.toString(), words));
        put(tree.putObject("names"), content.name());
        var forms = tree.putArray("forms");
        content.seeFrom()
                .forEach(form -> forms.addObject()
                        .put("language", form.language().tag())
                        .put("form", String.join(" ", form.parts().values()))
                        .put("from", form.from())
                        .put("until", form.until()));
        var facts = content.facts();
        tree.put("qualifier", facts.qualifier());
        tree.put("from", facts.from());
        tree.put("until", facts.until());
        tree.put("state", facts.state());
        return tree;
    }

    private static void put(ObjectNode names, LocalizedText text) {
        text.texts().forEach((language, words) -> names.put(language.tag(), words));
    }

    private Stream<List<Object>> names() {
        return states.all().stream()
                .flatMap(state -> state.names().stream().map(name -> {
                    var row = new java.util.ArrayList<Object>(List.of(
                            state.code().value(),
                            state.successor() == null ? "" : state.successor().value(),
                            Objects.requireNonNullElse(name.from(), ""),
                            Objects.requireNonNullElse(name.until(), "")));
                    Language.OFFICIAL.stream()
                            .sorted(java.util.Comparator.comparingInt(language ->
                                    List.of("ar", "zh", "en", "fr", "ru", "es").indexOf(language.tag())))
                            .forEach(
                                    language -> row.add(name.name().in(language).orElse("")));
                    return row;
                }));
    }

    private Stream<List<Object>> memberships() {
        return states.all().stream()
                .flatMap(state -> state.memberships().stream()
                        .map(spell -> List.<Object>of(
                                state.code().value(), spell.from(), Objects.requireNonNullElse(spell.until(), ""))));
    }

    private Stream<List<Object>> terms() {
        return states.all().stream()
                .flatMap(state -> states.termsOf(state.code()).stream()
                        .map(term -> List.<Object>of(
                                term.body(),
                                state.code().value(),
                                term.firstYear(),
                                Objects.requireNonNullElse(term.lastYear(), ""),
                                term.seat().code())));
    }
}

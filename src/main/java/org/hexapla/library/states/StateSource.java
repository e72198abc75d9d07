package org.hexapla.library.states;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.DatedName;
import org.hexapla.authorities.States.State;
import org.hexapla.authorities.StatesChanged;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.search.Search;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// States as the index wants them: found by any name they ever bore, in any language.
@Component
class StateSource implements SearchSource {

    private static final String KIND = "library.state";

    private final States states;
    private final Search search;

    StateSource(States states, Search search) {
        this.states = states;
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @EventListener
    void follow(StatesChanged changed) {
        search.changed(changed.states().stream().map(StateSource::item).toList());
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        for (var item : items) {
            states.find(new StateCode(item.id())).ifPresent(state -> documents.put(item, document(item, state)));
        }
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        batches.accept(states.all().stream().map(state -> item(state.code())).toList());
    }

    private static ItemRef item(StateCode state) {
        return new ItemRef(KIND, state.value());
    }

    private static SearchDocument document(ItemRef item, State state) {
        return new SearchDocument(
                item,
                "/states/" + state.code(),
                List.of(),
                "",
                state.name(),
                state.names().stream().map(DatedName::name).distinct().toList(),
                Map.of(),
                java.util.Set.of(),
                Map.of(
                        "type",
                        List.of("state"),
                        "language",
                        state.name().languages().stream().map(Language::tag).toList()),
                null);
    }
}

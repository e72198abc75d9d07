package org.hexapla.library.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.StatesChanged;
import org.hexapla.kernel.ItemRef;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.hexapla.search.SearchResults;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class StateSourceTests {

    @Autowired
    States states;

    @Autowired
    Search search;

    @Test
    void hasStatesIndexedAnewThatAreKnownOtherwiseNow() {
        var noted = new ArrayList<ItemRef>();
        var source = new StateSource(states, new Search() {

            @Override
            public void changed(Collection<ItemRef> items) {
                noted.addAll(items);
            }

            @Override
            public SearchResults find(SearchQuestion question) {
                return search.find(question);
            }

            @Override
            public List<ItemRef> all(SearchQuestion question) {
                return List.of();
            }

            @Override
            public void awaitFresh() {
                search.awaitFresh();
            }
        });
        source.follow(new StatesChanged(List.of(new StateCode("BEN"))));
        assertThat(noted).containsExactly(new ItemRef("library.state", "BEN"));
        assertThat(source.load(noted).values())
                .singleElement()
                .satisfies(document ->
                        assertThat(document.descriptions().toString()).contains("Dahomey"));
    }
}

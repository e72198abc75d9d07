package org.hexapla.library.states;

import java.util.List;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.authorities.StateCode;
import org.hexapla.library.catalogue.ContributedDocuments;
import org.hexapla.library.catalogue.ContributedDocuments.Chosen;
import org.hexapla.library.catalogue.ContributedDocuments.Contributed;
import org.hexapla.library.catalogue.ContributedDocuments.Held;
import org.springframework.stereotype.Component;

/// The documents that states sponsored or sent, by the heading under which each state is entered.
@Component
class ContributionsOfStates {

    private final Headings headings;
    private final ContributedDocuments documents;

    ContributionsOfStates(Headings headings, ContributedDocuments documents) {
        this.headings = headings;
        this.documents = documents;
    }

    long count(StateCode state, Chosen chosen) {
        return documents.count(headings(state), chosen);
    }

    List<Contributed> list(StateCode state, Chosen chosen, int offset, int size) {
        return documents.list(headings(state), chosen, offset, size);
    }

    List<Held> held(StateCode state) {
        return documents.held(headings(state));
    }

    private List<AuthorityId> headings(StateCode state) {
        return headings.coded(HeadingKind.CORPORATE, state.value()).map(Heading::id).stream()
                .toList();
    }
}

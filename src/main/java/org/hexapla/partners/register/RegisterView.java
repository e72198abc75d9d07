package org.hexapla.partners.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.authorities.Heading;
import org.hexapla.kernel.web.Paging;

/// What the pages of the register show.
public record RegisterView(String typed, String kind, List<Partner> partners, Paging paging) {

    /// One partner with all that hangs on it.
    ///
    /// @param headings of the authority file that may be meant by its name
    /// @param authors names of the staff by their numbers
    public record One(
            Partner partner,
            List<Contact> contacts,
            List<Note> notes,
            List<PartnerTraces.Trace> traces,
            List<Pair> duplicates,
            List<Merged> merged,
            List<Heading> headings,
            Map<String, String> authors) {

        public boolean isPerson() {
            return partner.kind() == org.hexapla.partners.PartnerKind.PERSON;
        }

        public String author(Note note) {
            return authors.getOrDefault(note.by().toString(), "");
        }
    }

    /// Two who may be one.
    public record Pair(Partner one, Partner other, Set<String> reasons) {}

    /// @param merge by which it can be taken apart again
    public record Merged(long merge, Partner losing) {}

    /// The list of those who may be one.
    public record Pairs(List<Pair> pairs) {}
}

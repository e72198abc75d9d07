package org.hexapla.library.states;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;

/// A page of a list of a state.
///
/// @param years in which there is something, newest first
/// @param groups the bodies, or of documents the types, that can be chosen, in the reader's words
public record StateListView(
        String code,
        LocalizedText name,
        StateListKind kind,
        StateTable table,
        Paging paging,
        StateListChoice choice,
        List<Integer> years,
        List<Group> groups) {

    public record Group(String value, String name) {}

    /// The same list at another page.
    public String address(int page) {
        return "?" + choice.query() + "&page=" + page;
    }
}

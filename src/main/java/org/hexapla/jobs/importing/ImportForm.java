package org.hexapla.jobs.importing;

import java.util.List;

/// What can be chosen on the page where files are sent in.
public record ImportForm(List<Kind> kinds) {

    /// @param name in the reader's language
    public record Kind(String kind, String name) {}
}

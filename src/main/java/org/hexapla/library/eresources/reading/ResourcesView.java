package org.hexapla.library.eresources.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.eresources.ResourceKind;
import org.hexapla.library.eresources.ResourceState;
import org.hexapla.search.SearchResults;
import org.jspecify.annotations.Nullable;

/// All resources from A to Z, or what was found.
///
/// @param question as typed
/// @param chosen the kind and the subject that were chosen; empty for all
/// @param letters the resources under each letter of the reader's language
/// @param hits what was found; null where nothing was asked
public record ResourcesView(
        String question,
        Chosen chosen,
        List<Subject> subjects,
        List<Letter> letters,
        @Nullable List<SearchResults.Hit> hits,
        Paging paging) {

    public record Chosen(String kind, String subject) {}

    public record Subject(String concept, String label) {}

    public record Letter(String label, List<Card> cards) {}

    /// @param path where it opens, after the language
    public record Card(
            LocalizedText name,
            LocalizedText description,
            ResourceKind kind,
            ResourceState state,
            String vendor,
            boolean isOpen,
            String path) {}

    /// The address of another page of what was found, after the language.
    public String path(int number) {
        return "/e-resources?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&page=" + number;
    }
}

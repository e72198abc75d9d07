package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.LocalizedText;

/// What stands in the form beside the numbers of pictures and recordings.
///
/// @param names what each chosen number is, by the place of its block
/// @param asked the words that were looked for, by the place of the block
/// @param found what was found by them
public record MediaChoices(
        Map<Integer, List<Option>> names, Map<Integer, String> asked, Map<Integer, List<Option>> found) {

    public static final MediaChoices NONE = new MediaChoices(Map.of(), Map.of(), Map.of());

    /// @param picture the address of a small picture of it; empty for none
    public record Option(String number, LocalizedText name, String picture) {}
}

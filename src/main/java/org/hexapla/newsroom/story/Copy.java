package org.hexapla.newsroom.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The words of an item in one language.
///
/// @param title one line
/// @param lead what it is about, in a sentence or two, also where only the title is shown besides
/// @param isByMachine whether a machine wrote it and nobody has confirmed it
public record Copy(String title, String lead, List<Block> blocks, boolean isByMachine) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Copy {
        title = title.strip();
        lead = lead.strip();
        blocks = blocks.stream().filter(block -> !block.isEmpty()).toList();
    }

    static final Copy EMPTY = new Copy("", "", List.of(), false);

    public static Copy read(String json) {
        return JSON.readValue(json, Copy.class);
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /// All it says, for searching and counting.
    public String words() {
        return Stream.concat(Stream.of(title, lead), blocks.stream().map(Block::words))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    Copy confirmed() {
        return new Copy(title, lead, blocks, false);
    }
}

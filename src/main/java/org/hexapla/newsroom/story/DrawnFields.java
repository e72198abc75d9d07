package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of blocks that are drawn, as the form of a text names them.
public final class DrawnFields {

    /// In the order of their buttons.
    public static final List<String> KINDS = List.of("figure", "chart", "timeline", "box");

    private DrawnFields() {}

    public static String kind(Block.Drawn block) {
        return switch (block) {
            case Block.Counted _ -> "figure";
            case Block.Diagram _ -> "chart";
            case Block.Timeline _ -> "timeline";
            case Block.Box _ -> "box";
        };
    }

    static Optional<Block> of(String kind, String text, String title) {
        return switch (kind) {
            case "figure" -> Optional.of(new Block.Counted(text, title));
            case "chart" -> Optional.of(new Block.Diagram(text, title));
            case "timeline" -> Optional.of(new Block.Timeline(text, title));
            case "box" -> Optional.of(new Block.Box(text));
            default -> Optional.empty();
        };
    }

    static Optional<Block> read(Map<String, String> fields, String prefix) {
        return of(
                fields.getOrDefault(prefix + "kind", ""), field(fields, prefix + "text"), field(fields, prefix + "by"));
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }
}

package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the text of one language from the fields of its form: `title`, `lead`, and for each block `b0-kind`, `b0-text`
/// and what its kind has besides. A button names what is done first: `add-quote`, `up-2`, `remove-2`.
public final class CopyForm {

    private static final int MOST_BLOCKS = 400;

    private final Map<String, String> fields;

    public CopyForm(Map<String, String> fields) {
        this.fields = fields;
    }

    Map<String, String> fields() {
        return fields;
    }

    /// What is to be done with the blocks before the form is shown again; nothing where the text is to be saved.
    Optional<String> step() {
        return Optional.of(fields.getOrDefault("do", "save")).filter(step -> !step.equals("save"));
    }

    public Copy copy() {
        return new Copy(field("title"), field("lead"), blocks(), fields.containsKey("machine"));
    }

    /// The blocks as they stand in the form, empty ones too, after its step.
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < MOST_BLOCKS && fields.containsKey("b" + i + "-kind"); i++) {
            block("b" + i + "-").ifPresent(blocks::add);
        }
        step().ifPresent(step -> apply(step, blocks));
        return blocks;
    }

    /// A block with nothing in it, to be filled.
    static Optional<Block> empty(String kind) {
        return switch (kind) {
            case "text" -> Optional.of(new Block.Text(""));
            case "quote" -> Optional.of(new Block.Quote("", ""));
            case "paper" -> Optional.of(new Block.Paper(""));
            case "query" -> Optional.of(new Block.Query("", ""));
            default -> DrawnFields.of(kind, "", "").or(() -> MediaFields.empty(kind));
        };
    }

    private Optional<Block> block(String prefix) {
        return switch (field(prefix + "kind")) {
            case "text" -> Optional.of(new Block.Text(field(prefix + "text").strip()));
            case "quote" ->
                Optional.of(new Block.Quote(
                        field(prefix + "text").strip(), field(prefix + "by").strip()));
            case "paper" -> Optional.of(new Block.Paper(field(prefix + "text").strip()));
            case "query" ->
                Optional.of(new Block.Query(
                        field(prefix + "text").strip(), field(prefix + "by").strip()));
            default -> DrawnFields.read(fields, prefix).or(() -> MediaFields.read(fields, prefix));
        };
    }

    private static void apply(String step, List<Block> blocks) {
        var dash = step.indexOf('-');
        var act = dash < 0 ? step : step.substring(0, dash);
        var what = step.substring(dash + 1);
        if (act.equals("add")) {
            empty(what).ifPresent(blocks::add);
            return;
        }
        var place = what.matches("\\d{1,3}") ? Integer.parseInt(what) : blocks.size();
        if (place >= blocks.size()) {
            return;
        }
        if (act.equals("remove")) {
            blocks.remove(place);
        } else if (act.equals("up") && place > 0) {
            blocks.add(place - 1, blocks.remove(place));
        }
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n");
    }
}

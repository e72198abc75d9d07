package org.hexapla.newsroom.story;

import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The fields of blocks that show or play something: `b0-text` holds numbers, `b0-pick` one that was found and is to be
/// added, `b0-decorative` is ticked for pictures that say nothing of their own.
public final class MediaFields {

    private MediaFields() {}

    public static String kind(Block.Shown block) {
        return switch (block) {
            case Block.Picture _ -> "picture";
            case Block.Gallery _ -> "gallery";
            case Block.Video _ -> "video";
            case Block.Audio _ -> "audio";
        };
    }

    static Optional<Block> empty(String kind) {
        return block(kind, "", false);
    }

    static Optional<Block> read(Map<String, String> fields, String prefix) {
        var kind = fields.getOrDefault(prefix + "kind", "");
        var typed = fields.getOrDefault(prefix + "text", "").strip();
        var picked = fields.getOrDefault(prefix + "pick", "");
        var numbers = picked.isEmpty() ? typed : kind.equals("gallery") ? (typed + " " + picked).strip() : picked;
        return block(kind, numbers, fields.containsKey(prefix + "decorative"));
    }

    private static Optional<Block> block(String kind, String numbers, boolean isDecorative) {
        return switch (kind) {
            case "picture" -> Optional.of(new Block.Picture(numbers, isDecorative));
            case "gallery" -> Optional.of(new Block.Gallery(numbers, isDecorative));
            case "video" -> Optional.of(new Block.Video(numbers));
            case "audio" -> Optional.of(new Block.Audio(numbers));
            default -> Optional.empty();
        };
    }

    /// The page that says what is lacking, block by block.
    static ModelAndView refused(Page page, MediaLacking lacking) {
        var view = page.through("newsroom/lacking", "lacking", lacking);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

package org.hexapla.newsroom.story;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.ItemId;

/// A text cannot be published in a language, since what it shows lacks its words there.
public final class MediaLacking extends Problem {

    private static final long serialVersionUID = 1;

    private final transient ItemId item;
    private final transient Language language;
    private final transient List<Lack> lacks;

    MediaLacking(ItemId item, Language language, List<Lack> lacks) {
        super(Category.MISTAKE, "media.lack.problem", item.toString(), language.tag(), lacks.size());
        this.item = item;
        this.language = language;
        this.lacks = List.copyOf(lacks);
    }

    /// What one block lacks.
    ///
    /// @param block its place in the text, from 1
    /// @param kind of the block, as its message key has it: `picture`
    /// @param key of the message that says what is lacking
    /// @param number of the picture or recording, as it was typed
    /// @param path where it can be mended, after the language; empty where there is no such thing
    public record Lack(int block, String kind, String key, String number, String path) {}

    public ItemId item() {
        return item;
    }

    public Language language() {
        return language;
    }

    public List<Lack> lacks() {
        return lacks;
    }
}

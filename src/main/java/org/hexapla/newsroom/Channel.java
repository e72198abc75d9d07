package org.hexapla.newsroom;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Visitor;

/// A place where items are read: a public site, a magazine, the staff's intranet. All of it is configuration.
///
/// @param lead a sentence or two on its front page
/// @param languages those it is told in, the first one first; local ones among them
/// @param readers the widest circle that may read it
/// @param front how many of the latest items its front page shows whole
public record Channel(
        ChannelCode code,
        LocalizedText name,
        LocalizedText lead,
        List<Language> languages,
        Visitor.Standing readers,
        int front) {

    public Channel {
        if (name.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("a channel without a name or a language: " + code);
        }
        languages = List.copyOf(languages);
    }

    /// Where it opens, after the language.
    public String path() {
        return "/channels/" + code;
    }
}

package org.hexapla.newsroom;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A place where items are read: a public site, a magazine, the staff's intranet. All of it is configuration.
///
/// @param lead a sentence or two on its front page
/// @param languages those it is told in, the first one first; local ones among them
/// @param readers whom it is for
/// @param front how many of the latest items a page of it shows
/// @param parts what its front page is made of, in order; the latest items where nobody has said
public record Channel(
        ChannelCode code,
        LocalizedText name,
        LocalizedText lead,
        List<Language> languages,
        Readers readers,
        int front,
        List<FrontPart> parts) {

    public Channel {
        if (name.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("a channel without a name or a language: " + code);
        }
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
    }

    /// What its front page shows, also where nobody has set it up.
    public List<FrontPart> frontPage() {
        return parts.isEmpty() ? List.of(FrontPart.of(FrontPart.Kind.LATEST, "", front)) : parts;
    }

    /// Whether nobody is kept from it, so that the index, feeds and sitemaps may tell of it.
    public boolean isForAnybody() {
        return readers.equals(Readers.ANYBODY);
    }

    /// Where it opens, after the language.
    public String path() {
        return "/channels/" + code;
    }
}

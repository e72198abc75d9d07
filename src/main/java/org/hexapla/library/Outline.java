package org.hexapla.library;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// What records of every kind have in common, as libraries tell it to one another (Dublin Core's elements).
///
/// @param type its sort in a word: `resolution`, `vote`, `speech`
/// @param symbols it bears, the first one first; a vote or speech bears none
/// @param bodies the codes of those it comes from
/// @param persons who speak in it
/// @param subjects what it is about, in words
/// @param languages in which it exists
/// @param files that anybody may have
/// @param related documents around it
public record Outline(
        RecordId id,
        RecordKind kind,
        String type,
        List<Symbol> symbols,
        LocalizedText title,
        List<String> bodies,
        List<LocalizedText> persons,
        LocalizedText summary,
        List<LocalizedText> subjects,
        @Nullable PartialDate date,
        List<Language> languages,
        List<OpenFile> files,
        List<Symbol> related) {

    /// Where it opens, after the language.
    public String path() {
        return path(kind, id);
    }

    /// Where a record of a kind opens, after the language.
    public static String path(RecordKind kind, RecordId id) {
        return switch (kind) {
            case DOCUMENT -> "/documents/" + id;
            case SPEECH -> "/speeches/" + id;
            case VOTE -> "/votes/" + id;
        };
    }

    /// A file of a record.
    ///
    /// @param address on this site: `/files/…`
    public record OpenFile(Language language, String address, String mediaType) {}
}

package org.hexapla.authorities.thesaurus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A concept as a file states it.
///
/// @param address the URI under which its publisher knows it
/// @param isTop whether it is a drawer for concepts rather than a subject
/// @param chineseListPlace its place in the publisher's own Chinese list, where there is one
record ConceptEntry(
        ConceptId id,
        String address,
        String notation,
        boolean isTop,
        LocalizedText preferred,
        SortedSet<Named> others,
        LocalizedText scopeNote,
        SortedSet<Relation> relations,
        @Nullable Integer chineseListPlace) {

    /// A number that is another as soon as anything of the entry is: all parts are in a fixed order.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A scheme of concepts: its code with us, the beginning of its concepts' URIs, its name.
    record Scheme(String code, String namespace, LocalizedText name) {}
}

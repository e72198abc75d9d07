package org.hexapla.authorities;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// All that is written of a heading: the form under which something is entered, its names in languages, the
/// forms that lead to it and the headings that it leads to, facts and notes. In MARC: 1XX, 9XX or 7XX, 4XX, 5XX,
/// 046, 035, 370, 375, 667-688, 915.
///
/// @param parts by subfield code; `a` of most, `b` and `c` of a session, `a` to `d` of an agenda item
/// @param name as readers are shown it; where empty, the parts in one line
/// @param code by what else the house calls it, or empty
public record HeadingContent(
        HeadingKind kind,
        SortedMap<Character, String> parts,
        LocalizedText name,
        String code,
        List<SeeFrom> seeFrom,
        List<SeeAlso> seeAlso,
        HeadingFacts facts,
        List<Note> notes) {

    public HeadingContent {
        var kept = new TreeMap<Character, String>();
        parts.forEach((part, text) -> {
            if (!text.isBlank()) {
                kept.put(part, text.strip());
            }
        });
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("a heading without a part");
        }
        parts = Collections.unmodifiableSortedMap(kept);
        seeFrom = List.copyOf(seeFrom);
        seeAlso = List.copyOf(seeAlso);
        notes = List.copyOf(notes);
    }

    /// A heading of which nothing else is known.
    public static HeadingContent of(HeadingKind kind, SortedMap<Character, String> parts, LocalizedText name) {
        return new HeadingContent(kind, parts, name, "", List.of(), List.of(), HeadingFacts.NONE, List.of());
    }

    /// The life of the person, or the history of the body, in each language in which it is told.
    public LocalizedText biography() {
        var texts = new HashMap<Language, String>();
        notes.forEach(note -> {
            var language = note.language();
            if (language != null && note.tag().equals(Note.BIOGRAPHY)) {
                texts.put(language, note.text());
            }
        });
        return new LocalizedText(texts);
    }

    /// The parts in one line.
    public String text() {
        return String.join(" ", parts.values());
    }

    public HeadingContent withParts(SortedMap<Character, String> others) {
        return new HeadingContent(kind, others, name, code, seeFrom, seeAlso, facts, notes);
    }

    public HeadingContent withSeeAlso(List<SeeAlso> others) {
        return new HeadingContent(kind, parts, name, code, seeFrom, others, facts, notes);
    }

    public HeadingContent withSeeFrom(List<SeeFrom> others) {
        return new HeadingContent(kind, parts, name, code, others, seeAlso, facts, notes);
    }

    public HeadingContent withFacts(HeadingFacts others) {
        return new HeadingContent(kind, parts, name, code, seeFrom, seeAlso, others, notes);
    }

    public HeadingContent withCode(String other) {
        return new HeadingContent(kind, parts, name, other, seeFrom, seeAlso, facts, notes);
    }
}

package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;

/// Numbers the notes of a manuscript in the order of its text, and keeps them until their place comes: the end of a
/// section, where paper and screen show them.
public final class Footnotes {

    private final List<Numbered> waiting = new ArrayList<>();
    private int last;

    /// The number of the next note of the text.
    public int add(Manuscript.Note note) {
        last++;
        waiting.add(new Numbered(last, note.words()));
        return last;
    }

    /// The notes since it was last asked, in their order.
    public List<Numbered> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    public record Numbered(int number, List<Manuscript.Run> words) {}
}

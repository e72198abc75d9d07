package org.hexapla.library.proceedings;

import java.util.List;

/// A line of the index, whatever its layout.
///
/// @param key what it is in its section, the same in each compilation as long as its records say the same: what was
/// corrected by hand finds its line by it
/// @param sorting where it stands
/// @param head under which head, empty where the section has none
/// @param subhead under which of the head's
/// @param text what it says after its symbols
/// @param note what stands after the text
/// @param symbols its documents: the first ones as they are listed, joint ones of other organs apart
/// @param cells the columns of a table, in its order
public record Entry(
        String key,
        SortKey sorting,
        String head,
        String subhead,
        String text,
        String note,
        Documents symbols,
        List<String> cells) {

    public Entry {
        cells = List.copyOf(cells);
    }

    /// A line of text.
    public static Entry of(String key, SortKey sorting, String head, String subhead, String text, Documents symbols) {
        return new Entry(key, sorting, head, subhead, text, "", symbols, List.of());
    }

    public Entry withNote(String words) {
        return new Entry(key, sorting, head, subhead, text, words, symbols, cells);
    }

    public Entry withCells(List<String> columns) {
        return new Entry(key, sorting, head, subhead, text, note, symbols, columns);
    }

    public Entry withSymbols(Documents documents) {
        return new Entry(key, sorting, head, subhead, text, note, documents, cells);
    }

    public Entry withSorting(SortKey place) {
        return new Entry(key, place, head, subhead, text, note, symbols, cells);
    }

    /// The symbols of a line.
    ///
    /// @param own those of the organ
    /// @param joint those under which another organ has the same document
    public record Documents(List<String> own, List<String> joint) {

        public static final Documents NONE = new Documents(List.of(), List.of());

        public Documents {
            own = List.copyOf(own);
            joint = List.copyOf(joint);
        }

        public static Documents of(String symbol) {
            return new Documents(List.of(symbol), List.of());
        }

        public static Documents of(List<String> symbols) {
            return new Documents(symbols, List.of());
        }
    }
}

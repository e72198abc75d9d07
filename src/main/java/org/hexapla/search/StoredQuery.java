package org.hexapla.search;

import java.util.List;

/// A question that is kept, to be asked of each text that comes.
///
/// @param name what a text that answers it is told by
/// @param any a text answers where one of these is in it
/// @param none and where none of these is
public record StoredQuery(String name, List<Near> any, List<Near> none) {

    public StoredQuery {
        any = List.copyOf(any);
        none = List.copyOf(none);
    }

    /// Parts that stand near each other, in whatever order.
    ///
    /// @param parts each is said by any of its phrases
    /// @param within how many words they may span together; characters in Chinese
    public record Near(List<List<String>> parts, int within) {

        public Near {
            parts = parts.stream().map(List::copyOf).toList();
        }
    }
}

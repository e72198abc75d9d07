package org.hexapla.figures;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The records behind figures. A person's key is never among what is shown.
public interface Facts {

    /// A page of the facts that a figure was counted from, latest first; none of a source that only lets its
    /// facts be counted.
    ///
    /// @param page from 1
    List<Fact> page(Figure figure, int page, int size);

    /// All of them, in constant memory. The stream ends with the reading.
    void read(Figure figure, Consumer<Stream<Fact>> reader);
}

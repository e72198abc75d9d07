package org.hexapla.translation.desk;

import java.util.List;

/// What became of a translation that was to be delivered.
public sealed interface Delivery {

    /// It is a draft of its language now.
    record Done() implements Delivery {}

    /// Something should be looked at first, or accepted as it is.
    record Warned(List<Warning> warnings) implements Delivery {}

    /// The source says something else since it was laid out; the new text lies on the workbench.
    record SourceChanged() implements Delivery {}
}

package org.hexapla.library.analysis;

/// What came of moving a document on.
public sealed interface Moved {

    record Done() implements Moved {}

    /// It stands elsewhere than the person saw: somebody was quicker.
    record Overtaken(Stage stage) implements Moved {}
}

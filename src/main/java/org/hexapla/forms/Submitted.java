package org.hexapla.forms;

import java.util.List;

/// What came of handing a form in.
public sealed interface Submitted {

    record Accepted(Submission submission) implements Submitted {}

    /// It stays a draft, with everything that was typed.
    record Incomplete(Submission draft, List<Mistake> mistakes) implements Submitted {}
}

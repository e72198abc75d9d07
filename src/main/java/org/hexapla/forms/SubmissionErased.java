package org.hexapla.forms;

import org.hexapla.kernel.ItemRef;

/// The answers of a submission are gone; who keeps any of them elsewhere takes them away, too.
public record SubmissionErased(SubmissionId submission, ItemRef about) {}

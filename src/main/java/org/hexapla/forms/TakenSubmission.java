package org.hexapla.forms;

import java.time.Instant;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// A submission that was made elsewhere, or before this house was.
public record TakenSubmission(
        FormCode form, int version, ItemRef about, Language language, Answers answers, Instant submitted) {}

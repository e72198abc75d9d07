package org.hexapla.forms;

import org.hexapla.kernel.LocalizedText;

/// One of the answers that a question offers, or a row of a matrix.
///
/// @param key how an answer keeps it, the same in all languages and versions
public record Choice(String key, LocalizedText label) {}

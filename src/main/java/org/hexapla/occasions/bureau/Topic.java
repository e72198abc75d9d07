package org.hexapla.occasions.bureau;

import org.hexapla.kernel.LocalizedText;

/// What speakers speak about.
public record Topic(String code, LocalizedText name) {}

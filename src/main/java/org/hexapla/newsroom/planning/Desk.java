package org.hexapla.newsroom.planning;

import org.hexapla.kernel.LocalizedText;

/// A group of the newsroom that takes work on.
public record Desk(String code, LocalizedText name) {}

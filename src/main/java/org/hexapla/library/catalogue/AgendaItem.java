package org.hexapla.library.catalogue;

import org.hexapla.kernel.LocalizedText;

/// The item of an agenda under which a document was considered.
///
/// @param agenda the symbol of the agenda (`A/76/251`), or empty
/// @param number as printed: `23[a]`
public record AgendaItem(String agenda, String number, LocalizedText title) {}

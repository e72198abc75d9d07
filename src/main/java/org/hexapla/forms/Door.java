package org.hexapla.forms;

/// What a form carries so that it may come through the door.
///
/// @param word signed by the house, for this form and this visit
/// @param bits how much work is to be done on it
/// @param seconds after which the form may be sent again; 0 where nobody was asked to wait
public record Door(String word, int bits, int seconds) {}

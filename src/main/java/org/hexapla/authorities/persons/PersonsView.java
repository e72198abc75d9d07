package org.hexapla.authorities.persons;

import java.util.List;
import org.hexapla.authorities.PersonName;

/// The list of persons, or those found.
///
/// @param asked what was looked for, empty for all
/// @param isEditable whether the reader may add one
public record PersonsView(String asked, List<PersonName> persons, boolean isEditable) {}

package org.hexapla.library.cataloguing.templates;

import org.hexapla.library.RecordKind;
import org.hexapla.people.PersonId;

/// What a new record may begin with.
///
/// @param isShared whether others may begin with it too
public record Template(long id, PersonId owner, String name, RecordKind kind, boolean isShared) {}

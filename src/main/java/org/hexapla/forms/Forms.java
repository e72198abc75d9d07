package org.hexapla.forms;

import java.util.List;
import java.util.Optional;

/// The published forms of the house.
public interface Forms {

    /// The version that is filled in now; nothing where none was published.
    Optional<Form> current(FormCode code);

    /// A version that was published, however long ago: it says what it said then.
    Optional<Form> version(FormCode code, int version);

    /// All that can be filled in, by their codes.
    List<FormCard> all();
}

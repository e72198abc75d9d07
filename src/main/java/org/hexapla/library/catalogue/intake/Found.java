package org.hexapla.library.catalogue.intake;

import org.hexapla.library.catalogue.Contribution;

/// A contribution and where it was read, for whoever must mend it.
///
/// @param line from 1; 0 where the file as a whole is meant
record Found(Contribution contribution, String file, long line) {}

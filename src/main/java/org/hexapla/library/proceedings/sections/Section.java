package org.hexapla.library.proceedings.sections;

import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;

/// How one section is made of a snapshot. The same snapshot always gives the same lines.
interface Section {

    SectionKind kind();

    Compiled compile(Snapshot snapshot);
}

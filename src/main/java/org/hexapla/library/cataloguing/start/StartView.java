package org.hexapla.library.cataloguing.start;

import java.util.List;
import org.hexapla.library.cataloguing.RecordLine;

/// @param lists how many work lists the cataloguer has
/// @param held how many records stand in them
/// @param recent what the cataloguer changed last
public record StartView(int lists, long held, List<RecordLine> recent) {}

package org.hexapla.newsroom.volumes;

import org.hexapla.newsroom.Volume;

/// A volume in a line, for those who work on it.
public record VolumeLine(long id, Volume volume) {}

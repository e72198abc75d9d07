package org.hexapla.library.machines.downloads;

import java.util.List;

/// Files of whole sets for their readers.
///
/// @param editions the newest first; none before the first night
public record DownloadsView(List<Edition> editions) {}

package org.hexapla.newsroom.community;

import java.time.Instant;
import java.util.List;
import org.hexapla.newsroom.Channel;

/// The files of a closed channel, for one of its readers.
///
/// @param fault in the reader's language, why a file was not taken; empty where nothing was wrong
public record FilesView(Channel channel, List<Line> lines, boolean isEditable, String fault) {

    /// @param by the name of who shared it; empty where the account is no more
    public record Line(long id, String title, String address, long bytes, String by, Instant at) {}

    public String path() {
        return channel.path() + "/files";
    }
}

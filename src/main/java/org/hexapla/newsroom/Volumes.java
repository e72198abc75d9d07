package org.hexapla.newsroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;

/// Issues, yearbooks, exhibitions and courses. Does not ask who reads: whoever shows one asks for its channel.
public interface Volumes {

    /// Those of a channel, the latest first.
    List<Volume> of(ChannelCode channel);

    /// The covers of these that anybody may be shown today; those that are not ready or not released are absent.
    Map<PictureId, Picture> covers(Collection<Volume> volumes);
}

package org.hexapla.newsroom.channel;

import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.ChannelCode;

/// Somebody else changed the channel in the meantime.
final class ChannelChanged extends Problem {

    private static final long serialVersionUID = 1;

    ChannelChanged(ChannelCode code) {
        super(Category.CONFLICT, "newsroom.problem.channel-changed", code.value());
    }
}

package org.hexapla.newsroom.channel;

import org.hexapla.kernel.Problem;

/// There is no such channel, or not for this reader.
final class ChannelNotFound extends Problem {

    private static final long serialVersionUID = 1;

    ChannelNotFound(String code) {
        super(Category.NOT_FOUND, "newsroom.problem.channel", code);
    }
}

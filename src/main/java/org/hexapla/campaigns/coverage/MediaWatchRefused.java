package org.hexapla.campaigns.coverage;

import org.hexapla.kernel.Problem;

/// What was asked of the media watch cannot be, and the message says why.
final class MediaWatchRefused extends Problem {

    private static final long serialVersionUID = 1;

    private MediaWatchRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    /// @param key the message, after `mediawatch.problem.`
    static MediaWatchRefused mistake(String key, Object... arguments) {
        return new MediaWatchRefused(Category.MISTAKE, "mediawatch.problem." + key, arguments);
    }

    static MediaWatchRefused conflict(String key, Object... arguments) {
        return new MediaWatchRefused(Category.CONFLICT, "mediawatch.problem." + key, arguments);
    }

    static MediaWatchRefused notFound(String id) {
        return new MediaWatchRefused(Category.NOT_FOUND, "mediawatch.problem.not-found", id);
    }
}

package org.hexapla.campaigns.posting;

import org.hexapla.kernel.Problem;

/// What was asked of the posting calendar cannot be, and the message says why.
final class PostingRefused extends Problem {

    private static final long serialVersionUID = 1;

    private PostingRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    /// @param key the message, after `posting.problem.`
    static PostingRefused mistake(String key, Object... arguments) {
        return new PostingRefused(Category.MISTAKE, "posting.problem." + key, arguments);
    }

    static PostingRefused conflict(String key) {
        return new PostingRefused(Category.CONFLICT, "posting.problem." + key);
    }

    static PostingRefused notAllowed(String key) {
        return new PostingRefused(Category.NOT_ALLOWED, "posting.problem." + key);
    }

    static PostingRefused notFound(String what) {
        return new PostingRefused(Category.NOT_FOUND, "posting.problem.not-found", what);
    }
}

package org.hexapla.newsroom.story;

import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.ItemId;

/// A text without a title cannot be published.
final class NothingToPublish extends Problem {

    private static final long serialVersionUID = 1;

    NothingToPublish(ItemId id, String language) {
        super(Category.MISTAKE, "newsroom.problem.untitled", id.toString(), language);
    }
}

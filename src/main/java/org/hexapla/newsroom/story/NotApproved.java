package org.hexapla.newsroom.story;

import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.ItemId;

/// Nobody but its writer has looked at this text yet, and its kind needs it.
public final class NotApproved extends Problem {

    private static final long serialVersionUID = 1;

    /// @param language the tag of the text's language
    public NotApproved(ItemId id, String language) {
        super(Category.CONFLICT, "planning.problem.not-approved", id.toString(), language);
    }
}

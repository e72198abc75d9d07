package org.hexapla.newsroom.story;

import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.ItemId;

/// Somebody else saved a text or the details in the meantime. What was sent is still in the form that the browser goes
/// back to.
public final class ItemChanged extends Problem {

    private static final long serialVersionUID = 1;

    /// @param language the tag of the text's language; empty for the details
    public ItemChanged(ItemId id, String language) {
        super(Category.CONFLICT, "newsroom.problem.changed", id.toString(), language);
    }
}

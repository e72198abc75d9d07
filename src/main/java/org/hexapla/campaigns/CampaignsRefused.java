package org.hexapla.campaigns;

import org.hexapla.kernel.Problem;

/// What was asked for cannot be, and the message says why.
public final class CampaignsRefused extends Problem {

    private static final long serialVersionUID = 1;

    private CampaignsRefused(Category category, String key, Object... arguments) {
        super(category, "campaigns.problem." + key, arguments);
    }

    /// Something that was sent is wrong.
    ///
    /// @param key the message, after `campaigns.problem.`
    public static CampaignsRefused mistake(String key, Object... arguments) {
        return new CampaignsRefused(Category.MISTAKE, key, arguments);
    }

    /// It is no longer, or not yet, as it was thought to be.
    public static CampaignsRefused conflict(String key, Object... arguments) {
        return new CampaignsRefused(Category.CONFLICT, key, arguments);
    }

    public static CampaignsRefused notFound(String code) {
        return new CampaignsRefused(Category.NOT_FOUND, "not-found", code);
    }
}

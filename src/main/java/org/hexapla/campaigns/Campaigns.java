package org.hexapla.campaigns;

import java.util.List;
import java.util.Optional;

/// The campaigns, as other topics and modules may ask for them. Whoever shows one to readers leaves out what is not
/// public.
public interface Campaigns {

    Optional<CampaignCard> find(CampaignCode code);

    /// All, the latest first.
    List<CampaignCard> all();
}

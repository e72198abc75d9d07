package org.hexapla.campaigns.room;

import java.time.LocalDate;
import org.hexapla.kernel.LocalizedText;

/// What is to happen on a day of a campaign.
public record CampaignDate(long id, LocalDate day, LocalizedText what) {}

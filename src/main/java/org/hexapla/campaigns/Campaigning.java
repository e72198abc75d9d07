package org.hexapla.campaigns;

/// The work on campaigns, and whose it is.
public final class Campaigning {

    /// The department whose staff plan campaigns, follow the media and post in the organisation's name.
    public static final String DEPARTMENT = "campaigns";

    private Campaigning() {}
}

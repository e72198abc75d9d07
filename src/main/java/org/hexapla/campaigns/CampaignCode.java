package org.hexapla.campaigns;

import java.util.Optional;
import java.util.regex.Pattern;

/// A campaign, by a short readable code: `food-hero`.
public record CampaignCode(String value) implements Comparable<CampaignCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,49}");

    public CampaignCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a campaign: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<CampaignCode> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new CampaignCode(written)) : Optional.empty();
    }

    @Override
    public int compareTo(CampaignCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

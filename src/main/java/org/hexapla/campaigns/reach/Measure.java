package org.hexapla.campaigns.reach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What platforms count. None of these is another, and no sum has two of them.
public enum Measure {
    /// Somebody had it play, for as long as the platform asks.
    VIEWS,
    /// It was on a screen.
    IMPRESSIONS,
    /// Somebody was reached, once a day however often.
    USERS,
    /// Somebody did something with it.
    INTERACTIONS,
    /// Somebody took part.
    PARTICIPANTS;

    public static final List<Measure> ALL = List.of(values());

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> parse(String code) {
        return Stream.of(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }
}

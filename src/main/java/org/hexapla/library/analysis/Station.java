package org.hexapla.library.analysis;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where documents are issued.
public enum Station {
    NEW_YORK("NY", "America/New_York", "NNUN", "usa", "newyork", "nyhq"),
    GENEVA("GVA", "Europe/Zurich", "SzGeBNU", "che", "geneva", "gv"),
    VIENNA("VIE", "Europe/Vienna", "NNUN", "aut", "vienna", "vn"),
    BEIRUT("BEI", "Asia/Beirut", "LB-BrESC", "lbn", "beirut", "bey"),
    BANGKOK("BKK", "Asia/Bangkok", "TH-BaUNE", "tha", "bangkok", "bk"),
    NAIROBI("NBO", "Africa/Nairobi", "NNUN", "ken", "nairobi", "nb");

    private final String code;
    private final ZoneId zone;
    private final String source;
    private final String country;
    private final List<String> names;

    Station(String code, String zone, String source, String country, String... names) {
        this.code = code;
        this.zone = ZoneId.of(zone);
        this.source = source;
        this.country = country;
        this.names = List.of(names);
    }

    /// Its code in addresses and the database: `NY`.
    public String code() {
        return code;
    }

    /// The clock that its embargoes are told by.
    public ZoneId zone() {
        return zone;
    }

    /// The library that catalogues for it, as field 040 names it.
    public String source() {
        return source;
    }

    /// The country of publication, as field 049 names it.
    public String country() {
        return country;
    }

    public String messageKey() {
        return "analysis.station." + code.toLowerCase(Locale.ROOT);
    }

    /// The station that a code or name means, however it is spaced and cased.
    public static Optional<Station> parse(String written) {
        var plain = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Stream.of(values())
                .filter(station -> station.code.toLowerCase(Locale.ROOT).equals(plain) || station.names.contains(plain))
                .findFirst();
    }
}

package org.hexapla.calendar;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;

/// By whose clock a last day ends.
public final class Zones {

    /// Every zone that a city stands for, by name.
    public static final List<String> ALL =
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .sorted()
                    .toList();

    private Zones() {}

    /// @param name the city whose clock it is
    public record Named(String id, String name) {}

    /// By the names of their cities in a language.
    public static List<Named> named(Language reader) {
        return ALL.stream()
                .map(zone -> new Named(zone, name(zone, reader)))
                .sorted(Comparator.comparing(Named::name, reader.order()))
                .toList();
    }

    /// The one that was chosen; else that of the country, where it has several the one in which the day ends last.
    public static ZoneId of(String chosen, Optional<Country> country) {
        if (ALL.contains(chosen)) {
            return ZoneId.of(chosen);
        }
        return country.flatMap(Zones::last).orElse(ZoneId.of("UTC"));
    }

    private static Optional<ZoneId> last(Country country) {
        var region = com.ibm.icu.util.Region.getInstance(country.code()).toString();
        return Stream.of(TimeZone.getAvailableIDs(region))
                .filter(ALL::contains)
                .map(ZoneId::of)
                .min(Comparator.comparing(
                        zone -> zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds()));
    }

    /// The city whose clock it is, in a language.
    public static String name(String zone, Language reader) {
        var city = TimeZoneNames.getInstance(reader.locale()).getExemplarLocationName(zone);
        return city == null ? zone : city;
    }
}

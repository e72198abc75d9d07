package org.hexapla.usage.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the city of a network address from a file in MaxMind's format, and remembers which cities were met so
/// that their names can be kept.
@Component
public class Cities implements AutoCloseable {

    private static final int CACHED_NODES = 1 << 16;
    private static final int NEIGHBOURS = 24;

    private final Reader reader;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Map<String, City> met = new ConcurrentHashMap<>();
    private final Cache<Integer, Place> byNeighbours =
            Caffeine.newBuilder().maximumSize(200_000).build();

    Cities(UsageSettings settings) throws IOException {
        try (var file = settings.cities().isPresent()
                ? java.nio.file.Files.newInputStream(settings.cities().get())
                : examples()) {
            reader = new Reader(file, new CHMCache(CACHED_NODES));
        }
    }

    private static InputStream examples() throws IOException {
        try (var table = Objects.requireNonNull(Cities.class.getResourceAsStream("/usage/networks.csv"))) {
            return new ByteArrayInputStream(CityTable.read(table).toFile());
        }
    }

    /// The place of an address; what the file knows nothing of is unknown.
    public Place placeOf(InetAddress address) {
        if (!(address instanceof Inet4Address)) {
            return find(address).place();
        }
        var bytes = address.getAddress();
        var neighbours = (bytes[0] & 0xff) << 16 | (bytes[1] & 0xff) << 8 | bytes[2] & 0xff;
        var known = byNeighbours.getIfPresent(neighbours);
        if (known != null) {
            return known;
        }
        var found = find(address);
        // A file may tell one house from the next; only what holds for all 256 addresses is remembered.
        if (found.prefix() <= NEIGHBOURS) {
            byNeighbours.put(neighbours, found.place());
        }
        return found.place();
    }

    /// @param prefix how many bits of the address decided
    private record Found(Place place, int prefix) {}

    private Found find(InetAddress address) {
        try {
            var found = reader.getRecord(address, Map.class);
            if (found.data() == null) {
                return new Found(Place.UNKNOWN, found.network().prefixLength());
            }
            var city = city(found.data());
            var place = city.place();
            if (!place.city().isEmpty() && kept.add(place.city())) {
                met.put(place.city(), city);
            }
            return new Found(place, found.network().prefixLength());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The cities met since this was last asked, each once in the life of the program.
    public List<City> newlyMet() {
        var cities = new ArrayList<City>();
        for (var key : List.copyOf(met.keySet())) {
            var city = met.remove(key);
            if (city != null) {
                cities.add(city);
            }
        }
        return cities;
    }

    private static City city(Map<?, ?> record) {
        var names = new TreeMap<Language, String>();
        inside(inside(record, "city"), "names").forEach((tag, name) -> {
            // MaxMind writes Chinese as zh-CN.
            var plain = tag.toString().split("-", 2)[0];
            Language.parse(plain).ifPresent(language -> names.put(language, clean(String.valueOf(name))));
        });
        var location = inside(record, "location");
        var subdivisions = record.get("subdivisions") instanceof List<?> list ? list : List.of();
        var subdivision = subdivisions.isEmpty() || !(subdivisions.getFirst() instanceof Map<?, ?> first)
                ? ""
                : word(first.get("iso_code"));
        return new City(
                word(inside(record, "country").get("iso_code")),
                subdivision,
                new LocalizedText(names),
                number(location.get("latitude")),
                number(location.get("longitude")));
    }

    private static Map<?, ?> inside(Map<?, ?> record, String key) {
        return record.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : clean(value.toString());
    }

    /// A name must not break the journal's line.
    private static String clean(String name) {
        return name.chars().anyMatch(Character::isISOControl) ? name.replaceAll("\\p{Cntrl}", " ") : name;
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

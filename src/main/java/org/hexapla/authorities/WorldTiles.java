package org.hexapla.authorities;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.chart.TileMap;
import org.springframework.stereotype.Component;

/// The countries in the regions of the United Nations' statisticians (M49), which CLDR knows with their names: the
/// Americas in the west, Europe and Africa in the middle, Asia and Oceania in the east.
@Component
public class WorldTiles {

    /// The column of each continent.
    private static final Map<String, Integer> COLUMNS = Map.of("019", 0, "150", 1, "002", 1, "142", 2, "009", 2);

    /// From north to south in each column.
    private static final List<String> REGIONS = List.of(
            "021", "013", "029", "005", "154", "155", "151", "039", "015", "011", "017", "014", "018", "143", "030",
            "145", "034", "035", "054", "057", "061", "053");

    private final States states;

    WorldTiles(States states) {
        this.states = states;
    }

    /// Every state that is one today, and every other country that has a number. A state that is no more has no tile:
    /// its number is in the table only.
    ///
    /// @param values by country code
    public List<TileMap.Region> regions(Map<String, BigDecimal> values, Language reader) {
        var byRegion = new TreeMap<String, List<TileMap.Tile>>();
        for (var code : codes(values)) {
            // CLDR leads the code of a state that is no more to another one.
            var country = Country.parse(code).filter(known -> known.code().equals(code));
            country.flatMap(WorldTiles::region)
                    .ifPresent(region -> byRegion.computeIfAbsent(region, _ -> new ArrayList<>())
                            .add(tile(country.orElseThrow(), values, reader)));
        }
        return REGIONS.stream()
                .filter(byRegion::containsKey)
                .map(region -> new TileMap.Region(
                        regionName(region, reader), column(region), byRegion.getOrDefault(region, List.of())))
                .toList();
    }

    /// The name of a country, or of a state that is no more.
    public String name(String code, Language reader) {
        return code.matches("[A-Z]{3}|[a-z][a-z-]{2,40}")
                ? states.find(new StateCode(code))
                        .map(state -> state.name().words(reader))
                        .or(() -> Country.parse(code).map(country -> country.nameIn(reader)))
                        .orElse(code)
                : code;
    }

    private TreeSet<String> codes(Map<String, BigDecimal> values) {
        var codes = new TreeSet<>(values.keySet());
        states.all().stream()
                .filter(state -> state.successor() == null)
                .filter(state -> state.memberships().isEmpty()
                        || state.memberships().stream().anyMatch(spell -> spell.until() == null))
                .forEach(state -> codes.add(state.code().value()));
        return codes;
    }

    private TileMap.Tile tile(Country country, Map<String, BigDecimal> values, Language reader) {
        return new TileMap.Tile(
                country.code(),
                name(country.code(), reader),
                values.getOrDefault(country.code(), BigDecimal.ZERO).doubleValue());
    }

    private static Optional<String> region(Country country) {
        return Optional.ofNullable(
                        Region.getInstance(country.code()).getContainingRegion(Region.RegionType.SUBCONTINENT))
                .map(Region::toString)
                .filter(REGIONS::contains);
    }

    private static int column(String region) {
        return COLUMNS.entrySet().stream()
                .filter(continent -> Region.getInstance(continent.getKey()).contains(Region.getInstance(region)))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private static String regionName(String region, Language reader) {
        return LocaleDisplayNames.getInstance(reader.locale()).regionDisplayName(region);
    }
}

package org.hexapla.kernel.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;

/// A map on which every country has the same room: a tile in its region, and in the tile a square whose area is its
/// number. No coast and no border is drawn, so that small countries are seen and none is disputed.
///
/// West stays at the left for every reader, as on any map.
///
/// @param description what it shows, in a sentence, for those who do not see it
/// @param valueLabel the name of the numbers
public record TileMap(String title, String description, String valueLabel, List<Region> regions) implements Chart {

    private static final int COLUMNS = 3;
    private static final int GAP = 8;
    private static final double WIDE = (double) (Svg.WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
    private static final double TILE = 18.6;
    private static final double HIGH = 26;
    private static final int PER_ROW = (int) (WIDE / TILE);

    public TileMap {
        regions = List.copyOf(regions);
    }

    /// @param column from west to east, 0 to 2
    public record Region(String name, int column, List<Tile> tiles) {
        public Region {
            tiles = List.copyOf(tiles);
        }
    }

    /// A country.
    ///
    /// @param code what stands under the tile
    public record Tile(String code, String name, double value) {}

    @Override
    public List<String> categories() {
        return tiles().stream().map(Tile::name).toList();
    }

    @Override
    public List<Series> series() {
        return List.of(new Series(valueLabel, tiles().stream().map(Tile::value).toList()));
    }

    private List<Tile> tiles() {
        var all = new ArrayList<Tile>();
        regions.forEach(region -> all.addAll(region.tiles()));
        return all;
    }

    @Override
    public String svg(Language reader) {
        var svg = new Svg(Chart.id(title), reader);
        var greatest = tiles().stream().mapToDouble(Tile::value).max().orElse(0);
        var ends = new double[COLUMNS];
        for (var region : regions) {
            ends[region.column()] = draw(svg, region, ends[region.column()], greatest);
        }
        var end = 0.0;
        for (var column : ends) {
            end = Math.max(end, column);
        }
        return svg.whole(end, title, description);
    }

    private static double draw(Svg svg, Region region, double top, double greatest) {
        var left = region.column() * (WIDE + GAP);
        svg.label(left, left + WIDE, top + 12, region.name());
        var tiles = region.tiles();
        for (var i = 0; i < tiles.size(); i++) {
            var share = greatest > 0 ? tiles.get(i).value() / greatest : 0;
            svg.tile(
                    left + i % PER_ROW * TILE,
                    top + 17 + i / PER_ROW * HIGH,
                    TILE - 2,
                    share,
                    tiles.get(i).code());
        }
        return top + 17 + Math.ceilDiv(tiles.size(), PER_ROW) * HIGH + 6;
    }
}

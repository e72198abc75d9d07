package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A figure has one address, which leads back to it.
class FigureAddressTests {

    @Test
    void isReadBack() {
        new SyntheticFigures(4)
                .stream()
                        .filter(figure -> !figure.filter().values().containsKey("from"))
                        .limit(5_000)
                        .forEach(figure -> assertThat(read(figure.address()))
                                .as(figure.address())
                                .isEqualTo(figure));
    }

    @Test
    void isWrittenForPeople() {
        assertThat(Figure.parse("usage.views:monthly mean; site=askdag language=ar|zh; 2021-07-01/2021-12-31")
                        .address())
                .isEqualTo("/figures/usage.views?total=monthly+mean&from=2021-07-01&to=2021-12-31"
                        + "&language=ar&language=zh&site=askdag");
        assertThat(Figure.of("library.votes").address()).isEqualTo("/figures/library.votes");
    }

    @Test
    void leavesOutWhatIsSaidAboutThePage() {
        assertThat(Figure.ofAddress(
                        "library.votes",
                        Map.of(
                                "by",
                                List.of("country"),
                                "page",
                                List.of("3"),
                                "kind",
                                List.of(""),
                                "from",
                                List.of(""))))
                .isEqualTo(Figure.of("library.votes"));
    }

    private static Figure read(String address) {
        var parts = address.substring("/figures/".length()).split("\\?", 2);
        var parameters = new TreeMap<String, List<String>>();
        for (var pair : parts.length == 1 ? new String[0] : parts[1].split("&")) {
            var name = pair.substring(0, pair.indexOf('='));
            parameters
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
        }
        return Figure.ofAddress(parts[0], parameters);
    }
}

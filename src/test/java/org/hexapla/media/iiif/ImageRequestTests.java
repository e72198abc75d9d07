package org.hexapla.media.iiif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.hexapla.media.ViewedImages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of compliance of the IIIF Image API 3.0, up to level 2, for a picture of 3000 by 2000 points.
class ImageRequestTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    full/max/0/default.jpg               | 0,0,3000,2000     | 3000x2000
                    square/max/0/default.jpg             | 500,0,2000,2000   | 2000x2000
                    125,15,120,140/max/0/default.jpg     | 125,15,120,140    | 120x140
                    2900,1900,500,500/max/0/default.jpg  | 2900,1900,100,100 | 100x100
                    pct:50,50,25,25/max/0/default.jpg    | 1500,1000,750,500 | 750x500
                    full/600,/0/default.jpg              | 0,0,3000,2000     | 600x400
                    full/,600/0/default.jpg              | 0,0,3000,2000     | 900x600
                    full/pct:10/0/default.jpg            | 0,0,3000,2000     | 300x200
                    full/300,300/0/default.jpg           | 0,0,3000,2000     | 300x300
                    full/!300,300/0/default.jpg          | 0,0,3000,2000     | 300x200
                    full/!9000,9000/0/default.jpg        | 0,0,3000,2000     | 3000x2000
                    0,0,512,512/256,/90/gray.png         | 0,0,512,512       | 256x256
                    full/100,/!180/bitonal.webp          | 0,0,3000,2000     | 100x67
                    full/100,/270/color.jpg              | 0,0,3000,2000     | 100x67
                    """)
    void readsWhatLevelTwoAsksFor(String written, String part, String size) {
        var request = read(written);

        assertThat("%d,%d,%d,%d"
                        .formatted(request.part().x, request.part().y, request.part().width, request.part().height))
                .isEqualTo(part);
        assertThat(request.width() + "x" + request.height()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3000,2000,10,10/max/0/default.jpg",
                "0,0,0,10/max/0/default.jpg",
                "whole/max/0/default.jpg",
                "full/full/0/default.jpg",
                "full/4000,/0/default.jpg",
                "full/0,/0/default.jpg",
                "full/pct:200/0/default.jpg",
                "full/^max/0/default.jpg",
                "full/max/45/default.jpg",
                "full/max/0/sepia.jpg",
                "full/max/0/default.gif"
            })
    void refusesWhatMeansNothingOrIsMoreThanThereIs(String written) {
        assertThatThrownBy(() -> read(written)).isInstanceOf(ImageRefused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    full/pct:10/0/default.jpg            | full/300,200/0/default.jpg
                    pct:0,0,100,100/max/0/default.jpg    | full/max/0/default.jpg
                    square/,100/!90/gray.png             | 500,0,2000,2000/100,100/!90/gray.png
                    full/3000,/0/default.webp            | full/max/0/default.webp
                    """)
    void knowsTheOneAddressOfAllThatAskForTheSame(String written, String canonical) {
        assertThat(read(written).canonical(3000, 2000)).isEqualTo(canonical);
    }

    private static ImageRequest read(String written) {
        var parts = written.split("/");
        var dot = parts[3].indexOf('.');
        return ImageRequest.read(
                new ViewedImages.Asked(
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3].substring(0, dot),
                        parts[3].substring(dot + 1).toLowerCase(Locale.ROOT)),
                3000,
                2000);
    }
}

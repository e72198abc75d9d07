package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A scale begins where its readers begin to read, also for whoever goes along it with the keys.
@HexaplaTest
class ScalesBrowserTests {

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    Imports imports;

    private final String code = "scales-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aScaleIsMirroredForReadersFromTheRight() throws IOException {
        survey();
        try (var context = Chromium.browser().newContext();
                var page = context.newPage()) {
            for (var language : List.of("en", "zh", "ar")) {
                page.navigate("http://localhost:" + port + "/" + language + "/surveys/" + code);
                for (var scale : List.of("a.better", "a.rows.light")) {
                    var lefts = lefts(page, scale);
                    assertThat(lefts)
                            .as(language + " " + scale)
                            .hasSize(5)
                            .isSortedAccordingTo((one, other) ->
                                    language.equals("ar") ? other.compareTo(one) : one.compareTo(other));
                }
                var low = page.locator(".scale-end").first().boundingBox();
                var high = page.locator(".scale-end").last().boundingBox();
                assertThat(low.x < high.x).as(language).isEqualTo(!language.equals("ar"));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "events", "scale-" + language + ".png"))
                        .setFullPage(true));
            }
        }
    }

    /// Where the steps of a scale stand, from the first to the last.
    private static List<Double> lefts(Page page, String name) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> page.locator("input[name='" + name + "'][value='" + step + "']")
                        .boundingBox()
                        .x)
                .toList();
    }

    private void survey() throws IOException {
        var form = Files.writeString(folder.resolve("forms.yaml"), """
                - code: %s
                  kind: survey
                  title: {en: After the film, ar: بعد الفيلم, zh: 影片之后}
                  sections:
                    - key: film
                      title: {en: The film, ar: الفيلم, zh: 影片}
                      questions:
                        - key: better
                          kind: scale
                          label: {en: Clearer, ar: أوضح, zh: 更清楚}
                          low: {en: "no", ar: لا, zh: 否}
                          high: {en: "yes", ar: نعم, zh: 是}
                          most: 5
                        - key: rows
                          kind: matrix
                          label: {en: Rooms, ar: القاعات, zh: 会场}
                          low: {en: bad, ar: سيئة, zh: 差}
                          high: {en: good, ar: جيدة, zh: 好}
                          most: 5
                          choices:
                            - {key: light, label: {en: Light, ar: الضوء, zh: 灯光}}
                            - {key: sound, label: {en: Sound, ar: الصوت, zh: 声音}}
                """.formatted(code));
        assertThat(imports.runNow("forms", form).isClean()).isTrue();
        var held = Files.writeString(folder.resolve("surveys.yaml"), """
                - form: %s
                  opens: 2021-07-01
                  closes: %s
                  access: open
                """.formatted(
                        code, LocalDate.now(ZoneOffset.UTC).plusDays(9)));
        assertThat(imports.runNow("surveys", held).isClean()).isTrue();
    }
}

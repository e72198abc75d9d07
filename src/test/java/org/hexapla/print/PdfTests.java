package org.hexapla.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.kernel.Language.AR;
import static org.hexapla.kernel.Language.EN;
import static org.hexapla.kernel.Language.RU;
import static org.hexapla.kernel.Language.ZH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfTests {

    private static final Map<Language, byte[]> PRINTED = new ConcurrentHashMap<>();

    private static List<Language> languages() {
        return Language.OFFICIAL;
    }

    @BeforeAll
    static void startTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void meetsThePdfUaStandard(Language language) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed(language)), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            var faults = judge.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct();
            assertThat(faults).isEmpty();
        }
    }

    /// The pages can be looked at afterwards, in target/print.
    @ParameterizedTest
    @MethodSource("languages")
    void leavesNoPageEmptyAndNoWordOutsideTheMargins(Language language) throws IOException {
        try (var pdf = open(language)) {
            var folder = new File("target/print");
            folder.mkdirs();
            for (var page = 0; page < pdf.getNumberOfPages(); page++) {
                var image = new PDFRenderer(pdf).renderImageWithDPI(page, 72);
                ImageIO.write(image, "png", new File(folder, language + "-" + (page + 1) + ".png"));
                var inked = 0;
                for (var y = 0; y < image.getHeight(); y++) {
                    for (var x = 0; x < image.getWidth(); x++) {
                        if ((image.getRGB(x, y) & 0xFF) < 128) {
                            inked++;
                            // 20 mm are 56 points.
                            assertThat(x).isBetween(54, image.getWidth() - 54);
                        }
                    }
                }
                assertThat(inked).isGreaterThan(100);
            }
        }
    }

    @Test
    void keepsEveryLetterTheOneThatWasWritten() throws IOException {
        assertThat(text(ZH))
                .contains("六个月新闻活动", "长达二十页；各办事处均用见面会“行走世界”等方", "表1：按地点分列的新闻稿")
                .doesNotContainPattern("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");
        assertThat(text(AR))
                .contains("أنشطة الإعلام في ستة أشهر", "هيئة في كل بلد", "مكتبة الأمم المتحدة")
                .doesNotContainPattern("[\\u06A9\\u06CC\\u06D5\\uFB50-\\uFDFF]");
        assertThat(text(RU)).contains("Деятельность в области информации", "высоким показателем для каждого региона");
    }

    @Test
    void keepsTheOrderOfNumbers() throws IOException {
        assertThat(listened(RU)).contains("Было опубликовано более 1\u202F300 пресс-релизов");
        assertThat(text(AR))
                .contains("1,300", "A/RES/76/84", "2021-11-30", "33.2%", "12.5")
                .doesNotContain("300,1");
        assertThat(listened(EN)).contains("pursuant to resolution A/RES/76/84 B");
    }

    @Test
    void readsTheCellsOfAMirroredTableInTheirOrder() throws IOException {
        try (var pdf = open(AR)) {
            var rows = ReadText.of(pdf, "TR");

            assertThat(rows.get(0)).containsExactly("المكان", "العدد", "النسبة");
            assertThat(rows.get(1)).containsExactly("نيويورك", "1,300", "0.5%", "3");
        }
    }

    @Test
    void readsANumberBeforeItsParagraphAndANoteWhereItStands() throws IOException {
        try (var pdf = open(EN)) {
            assertThat(ReadText.of(pdf, "P").stream().map(parts -> String.join("|", parts)))
                    .contains("2. |The Department continued to distribute news in the six official languages; from "
                            + "2019 to 2021 |the increase was 12.5 per cent over a period of more than twenty months, "
                            + "which is high for |each of the regions.");
            assertThat(ReadText.of(pdf, "P").get(2))
                    .containsSubsequence("1. ", "More than ", "1,300", "A/RES/76/84 B", "1", "2021-11-30");
        }
    }

    @Test
    void leadsToItsHeadingsAndOpensFromTheRight() throws IOException {
        try (var pdf = open(AR)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(StreamSupport.stream(
                                    catalog.getDocumentOutline().children().spliterator(), false)
                            .map(PDOutlineItem::getTitle))
                    .containsExactly("أولا - مقدمة", "ألف - خدمات الأنباء");
            assertThat(catalog.getViewerPreferences().getReadingDirection()).isEqualTo("R2L");
            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("أنشطة الإعلام في ستة أشهر");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("صفحات على الشبكة العالمية بكل لغة");
        }
    }

    @Test
    void repeatsTheHeadOfALongTableAndSaysThePageOfPages() throws IOException {
        try (var pdf = open(EN)) {
            for (var page = 3; page <= 4; page++) {
                assertThat(text(pdf, page))
                        .contains("Place Number Share", "Information activities in six months")
                        .contains(page + "/" + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void asksNoFileAndNoSiteForWhatAPictureNames() throws IOException {
        var picture = new Manuscript.Picture(
                "<svg viewBox=\"0 0 10 10\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                        + "<image xlink:href=\"file:///etc/hostname\" width=\"5\" height=\"5\"/><rect width=\"9\" height=\"9\"/></svg>",
                "a square");
        var out = new ByteArrayOutputStream();

        new FilePrinting().pdf(new Manuscript(EN, "Title", "About it", List.of(), List.of(picture)), out);

        assertThat(out.size()).isGreaterThan(1000);
    }

    @Test
    void printsAManuscriptOfNothingButATitle() throws IOException {
        var out = new ByteArrayOutputStream();

        new FilePrinting().pdf(new Manuscript(ZH, "标题", "", List.of(), List.of()), out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(text(pdf, 1)).contains("标题", "1/1");
        }
    }

    @Test
    void letsNoLevelOfHeadingsBeMissing() {
        var blocks = new ArrayList<Manuscript.Block>();
        Stream.of(4, 4, 2, 4)
                .forEach(level ->
                        blocks.add(new Manuscript.Heading(level, List.of(new Manuscript.Words("Level " + level)))));

        assertThat(new Manuscript(EN, "Title", "", List.of(), blocks).blocks())
                .extracting(block -> ((Manuscript.Heading) block).level())
                .containsExactly(2, 3, 2, 3);
    }

    private static PDDocument open(Language language) throws IOException {
        return Loader.loadPDF(printed(language));
    }

    private static String text(Language language) throws IOException {
        try (var pdf = open(language)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /// The third paragraph: two are the masthead's.
    private static String listened(Language language) throws IOException {
        try (var pdf = open(language)) {
            return String.join("", ReadText.of(pdf, "P").get(2));
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static byte[] printed(Language language) {
        return PRINTED.computeIfAbsent(language, missing -> {
            var out = new ByteArrayOutputStream();
            try {
                new FilePrinting().pdf(SampleManuscript.in(missing), out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}

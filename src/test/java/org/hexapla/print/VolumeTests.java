package org.hexapla.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class VolumeTests {

    private static final Volume VOLUME = volume();
    private static byte[] pdf = {};

    @BeforeAll
    static void print() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        var out = new ByteArrayOutputStream();
        VolumePdf.write(VOLUME, out);
        pdf = out.toByteArray();
        var folder = new File("target/print");
        folder.mkdirs();
        Files.write(folder.toPath().resolve("volume.pdf"), pdf);
        try (var file = Loader.loadPDF(pdf)) {
            for (var page = 0; page < file.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(file).renderImageWithDPI(page, 72),
                        "png",
                        new File(folder, "volume-" + (page + 1) + ".png"));
            }
        }
    }

    @Test
    void meetsThePdfUaStandard() throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            var faults = judge.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void headsAreTakenUpAgainWhereAColumnEndsBelowThem() throws IOException {
        assertThat(text()).contains("SUBJECT 1 (continued)", "General documents (continued)");
    }

    @Test
    void everyEntryIsPrintedOnce() throws IOException {
        var text = text().replaceAll("\\s+", " ");
        for (var subject = 1; subject <= 3; subject++) {
            for (var number : List.of(1, 40, 80)) {
                assertThat(text.split("S/202" + subject + "/" + number + " ", -1))
                        .hasSize(2);
            }
        }
    }

    @Test
    void chartsStandOnTurnedPagesWithTheirHeadsAgain() throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            var last = file.getPage(file.getNumberOfPages() - 1).getMediaBox();
            assertThat(last.getWidth()).isGreaterThan(last.getHeight());
        }
        assertThat(text().split("Member", -1).length).isGreaterThan(2);
    }

    @Test
    void wordHasColumnsBreaksAndTurnedPages() throws IOException {
        var out = new ByteArrayOutputStream();
        VolumeWord.write(VOLUME, out);
        Files.write(new File("target/print/volume.docx").toPath(), out.toByteArray());
        try (var file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var xml = file.getDocument().xmlText();
            assertThat(xml).contains("w:num=\"2\"", "w:type=\"column\"", "w:orient=\"landscape\"");
            assertThat(file.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("SUBJECT 1 (continued)"));
            assertThat(file.getTables()).hasSize(1);
        }
    }

    private static String text() throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static Volume volume() {
        var pieces = new ArrayList<Volume.Piece>();
        for (var subject = 1; subject <= 3; subject++) {
            pieces.add(piece(Volume.Level.HEAD, "SUBJECT " + subject));
            pieces.add(piece(Volume.Level.SUBHEAD, "General documents"));
            for (var number = 1; number <= 80; number++) {
                var symbol = "S/202" + subject + "/" + number;
                pieces.add(new Volume.Piece(
                        Volume.Level.ENTRY,
                        List.of(
                                new Manuscript.Link("https://example.org/symbol/" + symbol, symbol),
                                new Manuscript.Words(" Letter dated 12 May from the representative of Côte d’Ivoire "
                                        + "concerning the well-being of people, and 和平 too."))));
            }
        }
        var rows = IntStream.rangeClosed(1, 90)
                .mapToObj(number -> List.<List<Manuscript.Run>>of(
                        List.of(new Manuscript.Words("Country " + number)),
                        List.of(new Manuscript.Words("Y")),
                        List.of(new Manuscript.Words("-"))))
                .toList();
        return new Volume(
                Language.EN,
                "Index to Proceedings of the Security Council",
                "What was said & decided.",
                List.of("UNITED NATIONS"),
                List.of(
                        new Volume.Columns("Subject index", List.of("This section lists documents."), 2, pieces),
                        new Volume.Tables(
                                "Voting chart",
                                List.of("Y: yes."),
                                Volume.Paper.TURNED,
                                List.of(new Volume.Table(
                                        "", List.of("Member", "10", "11"), List.of(5.0, 1.0, 1.0), rows)))));
    }

    private static Volume.Piece piece(Volume.Level level, String words) {
        return new Volume.Piece(level, List.of(new Manuscript.Words(words)));
    }
}

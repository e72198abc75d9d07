package org.hexapla.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.kernel.Language.AR;
import static org.hexapla.kernel.Language.EN;
import static org.hexapla.kernel.Language.ZH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordTests {

    private static List<Language> languages() {
        return Language.OFFICIAL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void holdsAllWordsHeadingsAndNotes(Language language) throws IOException {
        try (var word = printed(language)) {
            var manuscript = SampleManuscript.in(language);

            assertThat(styled(word, "Title")).extracting(XWPFParagraph::getText).containsExactly(manuscript.title());
            assertThat(styled(word, "Heading2")).hasSize(2);
            assertThat(styled(word, "Heading3")).hasSize(1);
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getFootnotes().stream().filter(note -> note.getId().signum() > 0))
                    .hasSize(56);
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(manuscript.title());
        }
    }

    @Test
    void turnsArabicRoundAndTagsItsLanguage() throws IOException {
        try (var word = printed(AR)) {
            var paragraph = styled(word, "NumberedText").getFirst();
            var run = paragraph.getRuns().getFirst().getCTR().getRPr();
            var table = word.getTables().getFirst();

            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(run.sizeOfRtlArray()).isOne();
            assertThat(run.getLangArray(0).getBidi()).isEqualTo("ar");
            assertThat(table.getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("المكان");
            assertThat(paragraph.getText()).contains("\u202A1,300\u202C");
        }
    }

    @Test
    void countsItsParagraphsAsTheManuscriptDoes() throws IOException {
        try (var word = printed(EN)) {
            var numbered = styled(word, "NumberedText");

            assertThat(numbered).hasSize(12);
            assertThat(numbered)
                    .extracting(XWPFParagraph::getNumID)
                    .doesNotContainNull()
                    .allMatch(numbered.getFirst().getNumID()::equals);
            assertThat(styled(word, "LetteredText"))
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsOnly("lowerLetter");
        }
    }

    @Test
    void beginsToCountWhereTheManuscriptDoes() throws IOException {
        var paragraphs = IntStream.of(7, 8, 20)
                .<Manuscript.Block>mapToObj(number ->
                        new Manuscript.Paragraph(number + ".", List.of(new Manuscript.Words("Paragraph " + number))))
                .toList();
        try (var word = printed(new Manuscript(EN, "Title", "", List.of(), paragraphs))) {
            var numbered = styled(word, "NumberedText");
            var starts = word.getNumbering().getAbstractNums().stream()
                    .map(list -> list.getCTAbstractNum()
                            .getLvlArray(0)
                            .getStart()
                            .getVal()
                            .intValue());

            assertThat(numbered.get(0).getNumID()).isEqualTo(numbered.get(1).getNumID());
            assertThat(numbered.get(2).getNumID()).isNotEqualTo(numbered.get(1).getNumID());
            assertThat(starts).containsExactly(7, 20);
        }
    }

    @Test
    void repeatsTheHeadOfATable() throws IOException {
        try (var word = printed(ZH)) {
            assertThat(word.getTables()).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            });
        }
    }

    @Test
    void showsPicturesWithTheirWords() throws IOException {
        try (var word = printed(ZH)) {
            var picture = word.getAllPictures().getFirst();
            var image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
            var place = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.getCTR().sizeOfDrawingArray() > 0)
                    .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0))
                    .findFirst()
                    .orElseThrow();

            assertThat(place.getDocPr().getDescr()).isEqualTo("图表：纽约新闻稿1,300篇");
            assertThat(image.getWidth()).isGreaterThan(1000);
            assertThat(image.getRGB(image.getWidth() / 4, image.getHeight() * 4 / 10) & 0xFFFFFF)
                    .isEqualTo(0x0B4F8A);
        }
    }

    private static List<XWPFParagraph> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    private static XWPFDocument printed(Language language) throws IOException {
        return printed(SampleManuscript.in(language));
    }

    private static XWPFDocument printed(Manuscript manuscript) throws IOException {
        var out = new ByteArrayOutputStream();
        new FilePrinting().word(manuscript, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}

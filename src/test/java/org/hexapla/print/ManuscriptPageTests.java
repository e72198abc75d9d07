package org.hexapla.print;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Pages;
import org.hexapla.print.Manuscript.Link;
import org.hexapla.print.Manuscript.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@HexaplaTest
class ManuscriptPageTests {

    @Autowired
    private TemplateEngine templates;

    @Autowired
    private Pages pages;

    @Test
    void showsWhatThePaperShows() {
        var page = shown(SampleManuscript.in(Language.AR));

        assertThat(page.select("h1").eachText()).containsExactly("أنشطة الإعلام في ستة أشهر");
        assertThat(page.select("article[lang=ar][dir=rtl] h2")).hasSize(2);
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.select("table").get(0).select("thead th").eachText())
                .containsExactly("المكان", "العدد", "النسبة");
        assertThat(page.select("table").get(0).select("tbody tr").get(0).select("th[scope=row], td.number"))
                .hasSize(3);
        assertThat(page.select("figure svg")).hasSize(1);
        assertThat(page.select("figcaption").text()).contains("مخطط بياني");
        assertThat(page.select("p.numbered bdi.mark").eachText()).contains("1.", "2.", "(a)", "(b)", "12.");
    }

    @Test
    void leadsFromEachCallToItsNoteAndBack() {
        var page = shown(SampleManuscript.in(Language.FR));

        var calls = page.select("sup a");
        assertThat(calls).hasSize(56);
        assertThat(calls).allSatisfy(call -> {
            var note = page.select(call.attr("href"));
            assertThat(note).hasSize(1);
            assertThat(note.select("a").get(note.select("a").size() - 1).attr("href"))
                    .isEqualTo("#" + call.id());
        });
        assertThat(calls.get(6).attr("aria-label")).isEqualTo("Note 7");
        // The second section goes on counting.
        assertThat(page.select("ol.notes").eachAttr("start")).containsExactly("1", "7");
    }

    @Test
    void makesNoLinkOfAProgram() {
        var words = List.<Manuscript.Run>of(
                new Link("javascript:alert(1)", "first"),
                new Link("//elsewhere", "second"),
                new Link("/en/search", "third"));

        var page = shown(new Manuscript(Language.EN, "Title", "", List.of(), List.of(new Paragraph("", words))));

        assertThat(page.select("a").eachText()).containsExactly("third");
        assertThat(page.select("p").text()).isEqualTo("firstsecondthird");
    }

    private Document shown(Manuscript manuscript) {
        var output = new StringOutput();
        var request = new MockHttpServletRequest("GET", "/" + manuscript.language() + "/reports/1");
        templates.render("print/manuscript.jte", Map.of("page", pages.of(request), "manuscript", manuscript), output);
        return Jsoup.parse(output.toString());
    }
}

package org.hexapla.library.catalogue.leafing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.print.Manuscript;
import org.hexapla.print.Printing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Prints the short accounts of the sample that come as PDF, so that there is something to leaf through. No
/// test: run by its name when their words change (`-Dtest=PrintingAccounts`), and keep what it writes.
@HexaplaTest
class PrintingAccounts {

    private static final Path TEXTS = Path.of("sample/library/documents/texts");

    @Autowired
    Printing printing;

    @Test
    void writesThemIntoTheSample() throws Exception {
        for (var account : List.of(english(), arabic())) {
            var bytes = new ByteArrayOutputStream();
            printing.pdf(account, bytes);
            Files.write(TEXTS.resolve("a-42-427_" + account.language() + ".pdf"), bytes.toByteArray());
            assertThat(bytes.size()).isLessThan(150_000);
        }
    }

    private static Manuscript english() {
        return account(
                Language.EN,
                "A short account of “Our common future”",
                List.of(
                        "In 1987 an independent commission gave the General Assembly a report on the environment and development. "
                                + "In it stands the idea that went around the world: a development that meets the needs of today "
                                + "without taking from those who come after us the means of meeting theirs."),
                "What it says",
                List.of(
                        "Poverty and the decay of nature feed each other: who has nothing cannot spare the soil, "
                                + "and poor soil keeps people poor.",
                        "Population, food, living species, energy, industry and cities have to be looked at "
                                + "together, because each moves the others.",
                        "What a decision of the economy does to nature has to be weighed before it is taken, and "
                                + "not after.",
                        "Growth is needed where people lack what is necessary; it has to be of another kind, "
                                + "with less matter and less energy in it.",
                        "There is enough food in the world for all; what is missing is the means to grow it "
                                + "where it is needed, and to buy it.",
                        "Species and the places they live in are a wealth that nobody can make again. Protecting "
                                + "them costs less than losing them.",
                        "The first source of energy is what is not wasted. Fuels from the ground are not without "
                                + "end, and their smoke knows no border.",
                        "Industry should think of its waste when it thinks of its goods, and tell those who live "
                                + "beside it what it works with.",
                        "Half of mankind was about to live in cities. Those of poor countries grow faster than "
                                + "anyone can build for them.",
                        "Seas, the air, space and the Antarctic belong to no state, and have to be looked after "
                                + "by all.",
                        "Weapons take what development lacks, and a lack of water or land may bring about what "
                                + "they are kept for.",
                        "Those who make laws about nature often sit apart from those who make laws about money. "
                                + "They should sit at one table.",
                        "Citizens, women and indigenous peoples among them, have to be heard where it is decided "
                                + "what becomes of their land.",
                        "Rich countries and poor ones will not pay the same, but none can do it alone."),
                "What followed",
                "The conference of Rio in 1992 was born of this report, and the 2030 Agenda for Sustainable Development is its heir.");
    }

    private static Manuscript arabic() {
        return account(
                Language.AR,
                "عرض موجز لتقرير «مستقبلنا المشترك»",
                List.of(
                        "في عام 1987 قدمت لجنة مستقلة إلى الجمعية العامة تقريرا عن البيئة والتنمية. وفيه الفكرة التي طافت العالم: "
                                + "تنمية تلبي حاجات اليوم من غير أن تسلب الأجيال القادمة وسائل تلبية حاجاتها."),
                "ما يقوله",
                List.of(
                        "يغذي الفقر وتدهور الطبيعة أحدهما الآخر: فمن لا يملك شيئا لا يستطيع أن يريح تربته، "
                                + "والتربة الفقيرة تبقي أهلها فقراء.",
                        "يجب النظر إلى السكان والغذاء والأنواع الحية والطاقة والصناعة والمدن معا، لأن كلا منها "
                                + "يحرك غيره.",
                        "يجب أن تراعى آثار القرارات الاقتصادية على الطبيعة قبل اتخاذها لا بعده.",
                        "النمو ضروري حيث يفتقر الناس إلى ما لا غنى عنه، على أن يكون من نوع آخر تقل فيه المواد "
                                + "والطاقة.",
                        "في العالم غذاء يكفي الجميع، وما ينقص هو وسائل إنتاجه حيث يُحتاج إليه ووسائل شرائه.",
                        "الأنواع الحية ومواطنها ثروة لا يستطيع أحد أن يصنعها من جديد، وحمايتها أقل كلفة من فقدها.",
                        "أول مصادر الطاقة ما لا يُهدر. ووقود باطن الأرض ليس بلا نهاية، ودخانه لا يعرف حدودا.",
                        "على الصناعة أن تفكر في نفاياتها حين تفكر في بضاعتها، وأن تخبر من يسكن بجوارها بما "
                                + "تستخدمه.",
                        "كان نصف البشر على وشك أن يسكنوا المدن، ومدن البلدان الفقيرة تنمو أسرع مما يستطيع أحد أن "
                                + "يبني لها.",
                        "البحار والهواء والفضاء والقارة المتجمدة الجنوبية ليست لدولة، وعلى الجميع رعايتها.",
                        "تأخذ الأسلحة ما تفتقر إليه التنمية، وقد يؤدي نقص الماء أو الأرض إلى ما تُحفظ الأسلحة من "
                                + "أجله.",
                        "كثيرا ما يجلس من يضع قوانين الطبيعة بعيدا عمن يضع قوانين المال، وينبغي أن يجلسوا إلى "
                                + "مائدة واحدة.",
                        "يجب أن يُسمع صوت المواطنين، ومنهم النساء والشعوب الأصلية، حيث يتقرر مصير أرضهم.",
                        "لن تدفع البلدان الغنية والفقيرة القدر نفسه، غير أن أحدا لا يستطيع ذلك وحده."),
                "ما تلاه",
                "من هذا التقرير ولد مؤتمر ريو في عام 1992، وخطة التنمية المستدامة لعام 2030 وريثته.");
    }

    /// Numbered paragraphs over several pages, as documents have them.
    private static Manuscript account(
            Language language,
            String title,
            List<String> lead,
            String says,
            List<String> points,
            String followed,
            String end) {
        var blocks = new ArrayList<Manuscript.Block>();
        lead.forEach(words -> blocks.add(paragraph("", words)));
        blocks.add(new Manuscript.Heading(2, List.of(new Manuscript.Words(says))));
        for (var number = 1; number <= points.size(); number++) {
            blocks.add(paragraph(number + ".", points.get(number - 1)));
        }
        blocks.add(new Manuscript.Heading(2, List.of(new Manuscript.Words(followed))));
        blocks.add(paragraph("", end));
        return new Manuscript(language, title, title, List.of("A/42/427", "1987"), blocks);
    }

    private static Manuscript.Block paragraph(String number, String words) {
        return new Manuscript.Paragraph(number, List.of(new Manuscript.Words(words)));
    }
}

package org.hexapla.occasions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a program reads out of a ticket is what a person reads on it: words in their order, numbers not turned round.
@HexaplaTest
class TicketTextTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    ToursOnSale tours;

    @Autowired
    Keys keys;

    @ParameterizedTest
    @CsvSource({
        "ar, ليلى الصباغ, حديقة الأعلام",
        "zh, 顾晓岚, 旗帜花园",
        "en, Ada Byron, The garden of flags",
        "fr, Zoé Lavigne, The garden of flags",
        "ru, Мирон Ветлугин, The garden of flags",
        "es, Íñigo Núñez, The garden of flags"
    })
    void isWhatIsPrinted(String tag, String name, String title) throws IOException {
        var slot = tours.slots(20, 2).getLast();
        var page = books(tag, slot, name);
        var booking = keys.open(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();

        var pdf = signedIn.asNobody().bytes(page + "/tickets.pdf");

        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "ticket-" + tag + ".pdf"), pdf);
        var language = new Language(tag);
        assertThat(words(pdf))
                .contains(title, name, booking.number())
                .contains("11:00–12:00")
                .containsPattern(tag.equals("es") ? "1300,00" : "1⎵300")
                .contains(Messages.text(language, "visits.booking.number"))
                .contains(Messages.text(language, "visits.to-pay"));
    }

    private String books(String language, long slot, String name) {
        var fields = new TreeMap<>(Map.of(
                "people-adult",
                "2",
                "name",
                name,
                "mail",
                UUID.randomUUID() + "@example.org",
                "way",
                "at-the-door",
                "then",
                "book"));
        return signedIn.asNobody()
                .post("/" + language + "/visits/slots/" + slot, fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /// Letters as they are typed; any blank within a number as one sign.
    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            return text.replaceAll("(?<=\\d)[ \\u00a0\\u202f,.](?=\\d{3})", "⎵").replaceAll("\\s*\\n\\s*", " ");
        }
    }
}

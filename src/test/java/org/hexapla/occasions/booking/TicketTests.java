package org.hexapla.occasions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.OpeningHours;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Mode;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.print.Printing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@HexaplaTest
class TicketTests {

    private static final Currency FRANCS = Currency.getInstance("CHF");

    @Autowired
    Passes passes;

    @Autowired
    TicketSheet sheet;

    @Autowired
    Printing printing;

    @Test
    void knowsItsOwnPassesAndNoOthers() {
        var ticket = new ItemRef("occasions.ticket", "77");
        var code = passes.sign(ticket);

        assertThat(passes.read(code)).contains(ticket);
        assertThat(passes.read(code.replace(":77.", ":78."))).isEmpty();
        assertThat(passes.read(code.substring(0, code.length() - 1))).isEmpty();
        assertThat(passes.read("HX1.occasions.ticket:77.")).isEmpty();
        assertThat(passes.read("")).isEmpty();
        assertThat(passes.publicKey()).hasSize(44);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void printsTicketsThatDoorsCanReadAndEverybodyCanHear(String language) throws Exception {
        var out = new ByteArrayOutputStream();
        printing.pdf(sheet.of(view(), new Language(language)), out);

        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(judge.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .isEmpty();
        }
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .containsExactly(passes.sign(new ItemRef("occasions.ticket", "1")));
        }
    }

    private static List<String> read(BufferedImage page) throws Exception {
        var width = page.getWidth();
        var dots = page.getRGB(0, 0, width, page.getHeight(), new int[width * page.getHeight()], 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, page.getHeight(), dots)));
        return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap))
                .map(com.google.zxing.Result::getText)
                .toList();
    }

    private static VisitsView.OfBooking view() {
        var booking = new Booking(
                1,
                "VTEST22",
                1,
                new Booking.Guest("ليلى حداد 王", "layla@example.org", Language.AR, "LBN"),
                Map.of(Category.ADULT, 2),
                new Money(new BigDecimal(30), FRANCS),
                Booking.State.CONFIRMED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
        return new VisitsView.OfBooking(
                "key",
                booking,
                station(),
                new Tour("palace", 1, "geneva", content(), Map.of()),
                LocalDate.of(2026, 11, 23),
                new VisitsView.Time(1, "10:00", "11:00", Language.FR, 0, Instant.EPOCH),
                Optional.empty(),
                List.of(),
                List.of(new Ticket(1, Category.ADULT, new Money(BigDecimal.TEN, FRANCS), false, false)),
                0,
                true,
                false,
                Instant.EPOCH,
                List.of());
    }

    private static Station station() {
        return new Station(
                "geneva",
                1,
                new Station.Words(LocalizedText.of(Language.EN, "Geneva"), LocalizedText.none(), LocalizedText.none()),
                ZoneId.of("Europe/Zurich"),
                new OpeningHours(Map.of()),
                new Station.Terms(FRANCS, 0),
                List.of(),
                List.of());
    }

    private static Tour.Content content() {
        return new Tour.Content(
                Mode.IN_PERSON,
                LocalizedText.of(Language.EN, "The palace and its park")
                        .with(Language.AR, "القصر وحديقته")
                        .with(Language.ZH, "万国宫及其花园"),
                LocalizedText.none(),
                LocalizedText.none(),
                List.of(Language.FR),
                new Tour.Length(60, 20),
                true,
                "",
                true);
    }
}

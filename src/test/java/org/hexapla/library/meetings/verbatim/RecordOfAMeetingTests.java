package org.hexapla.library.meetings.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.SharedData;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.meetings.layout.PdfPages;
import org.junit.jupiter.api.Test;

/// The record of a real meeting, read through by hand: this is who spoke in it, and nobody else.
class RecordOfAMeetingTests {

    @Test
    void findsEverySpeakerOfTheMeetingAndNobodyElse() throws IOException {
        assertThat(meeting().turns().stream().map(RecordOfAMeetingTests::said))
                .containsExactly(
                        "2 Mr. Lavrov | Russian Federation | CHAIR | ru | In accordance with",
                        "2 Ms. Bertini |  | SPEAKER | en | I would like",
                        "6 Mr. Levitte | France | SPEAKER | fr | On the last",
                        "6 Mr. Yap | Singapore | SPEAKER | en | We would first",
                        "7 Mr. Wehbe | Syrian Arab Republic | SPEAKER | ar | It is indeed",
                        "7 Ms. Lajous | Mexico | SPEAKER | es | At the outset,",
                        "8 Mr. Valdivieso | Colombia | SPEAKER | es | The delegation of",
                        "9 Mr. Kolby | Norway | SPEAKER | en | I too would",
                        "10 Mr. Eldon | United Kingdom | SPEAKER | en | Time is short,",
                        "11 Mr. Lavrov | Russian Federation | CHAIR | ru | As we agreed,");
    }

    @Test
    void readsItsHead() throws IOException {
        var header = meeting().header();

        assertThat(header.symbol()).contains(Symbol.of("S/PV.4507"));
        assertThat(header.session()).isEqualTo("57");
        assertThat(header.number()).isEqualTo(4507);
        assertThat(header.day()).contains(LocalDate.of(2002, 4, 4));
        assertThat(header.time()).isEqualTo("11.50 a.m.");
        assertThat(header.place()).isEqualTo("New York");
        assertThat(header.president()).isEqualTo(new Header.Person("Mr.", "Lavrov", "Russian Federation"));
        assertThat(header.members())
                .hasSize(14)
                .contains(
                        new Header.Person("Mrs.", "Mahouve Same", "Cameroon"),
                        new Header.Person("Mr.", "Eldon", "United Kingdom of Great Britain and Northern Ireland"));
        assertThat(String.join(" ", header.agenda()))
                .startsWith("Food aid in the context of conflict settlement: Afghanistan and other crisis areas")
                .endsWith("World Food Programme");
    }

    @Test
    void marksWhereItWasSuspended() throws IOException {
        assertThat(meeting().marks())
                .isEqualTo(List.of(new Verbatim.Mark(11, "The meeting was suspended at 12.50 p.m.")));
    }

    private static Verbatim meeting() throws IOException {
        try (var pdf = Files.newInputStream(SharedData.folder("un-docs-pdf").resolve("S_PV.4507-EN.pdf"))) {
            return VerbatimReader.read(PdfPages.lines(pdf)).orElseThrow();
        }
    }

    private static String said(Turn turn) {
        var speaker = turn.speaker();
        return "%d %s %s | %s | %s | %s | %s"
                .formatted(
                        turn.page(),
                        speaker.title(),
                        speaker.name(),
                        speaker.country(),
                        speaker.capacity(),
                        turn.spoken().tag(),
                        String.join(" ", List.of(turn.firstWords().split(" ")).subList(0, 3)));
    }
}

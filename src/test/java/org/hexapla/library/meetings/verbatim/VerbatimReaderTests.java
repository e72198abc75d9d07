package org.hexapla.library.meetings.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.meetings.layout.Line;
import org.hexapla.library.meetings.verbatim.Turn.Capacity;
import org.junit.jupiter.api.Test;

/// Shapes of records, each a meeting that never was.
class VerbatimReaderTests {

    private static final String COUNCIL = """
            United Nations S/PV.99001
            Security Council
            Seventy-ninth year
            99001st meeting
            Tuesday, 5 March 2024, 10 a.m.
            New York
            President: Ms. Okonjo . . . . . . . . . . . . . . . . . . . (Sierra Leone)
            Members: Ecuador . . . . . . . . . . . . . . . Mr. Quispe
            Japan . . . . . . . . . . . . . . . . . . . . . . . . Mrs. Tanaka
            Agenda
            The situation of the glass bridge
            This record contains the text of speeches delivered in English.
            """;

    @Test
    void takesNoNameInTheMiddleOfASentenceForATurn() {
        var turns = council("""
                    The President: I give the floor to
                Mr. Quispe.
                    Mr. Quispe (Ecuador) (spoke in Spanish): Let me recall what was asked by
                Mrs. Tanaka: who will pay for the bridge? That is also the matter of
                Ms. Okonjo’s letter: it asks the same.
                """);

        assertThat(names(turns)).containsExactly("Okonjo", "Quispe");
    }

    @Test
    void takesNoSpeakerOfAQuotationForATurn() {
        var turns = council("""
                    Mrs. Tanaka (Japan): I quote from the record of that day:
                    “I then said to the other members:
                    Mr. Doe (Ruritania): We shall not pay.
                    And nobody paid.”
                    That was long ago.
                    Mr. Quispe (Ecuador): I thank Japan.
                """);

        assertThat(names(turns)).containsExactly("Tanaka", "Quispe");
    }

    @Test
    void readsTheLanguageThatStandsBelowTheName() {
        var turns = council("""
                    Mr. Quispe (Ecuador):
                    (spoke in Spanish)
                    The bridge is old.
                    Mrs. Tanaka (Japan)
                    (spoke in Japanese; English text provided by the delegation): The bridge is new.
                """);

        assertThat(turns).extracting(turn -> turn.spoken().tag()).containsExactly("es", "ja");
        assertThat(turns).extracting(Turn::firstWords).containsExactly("The bridge is old.", "The bridge is new.");
    }

    @Test
    void readsANameAndACountryAcrossLines() {
        var turns = council("""
                    Ms. de la Cruz Al-
                Hashimi (Iran (Islamic Republic of)), Chair of
                the Committee on Bridges (spoke in Persian; English
                text provided by the delegation): We are here.
                    Sir John O’Neill-Smythe (United Kingdom of
                Great Britain and Northern Ireland): So are we.
                """);

        assertThat(turns.getFirst().speaker())
                .isEqualTo(new Turn.Speaker(
                        "Ms.",
                        "de la Cruz Al-Hashimi",
                        "Iran (Islamic Republic of)",
                        "Chair of the Committee on Bridges",
                        Capacity.SPEAKER));
        assertThat(turns.getFirst().spoken().tag()).isEqualTo("fa");
        assertThat(turns.getLast().speaker().country())
                .isEqualTo("United Kingdom of Great Britain and Northern Ireland");
    }

    @Test
    void knowsForWhomThePresidentOfTheCouncilSpeaks() {
        var turns = council("""
                    The President: I give the floor to the Secretary-General.
                    The Secretary-General: The bridge is tired.
                    The President: I shall now make a statement in my
                capacity as the representative of Sierra Leone. We like bridges.
                """);

        assertThat(turns)
                .extracting(turn -> turn.speaker().capacity())
                .containsExactly(Capacity.CHAIR, Capacity.OFFICE, Capacity.NATIONAL);
        assertThat(turns.getLast().speaker().country()).isEqualTo("Sierra Leone");
        assertThat(turns.get(1).speaker().office()).isEqualTo("The Secretary-General");
    }

    @Test
    void followsTheChairWhenItChanges() {
        var text = """
                United Nations A/99/PV.12
                General Assembly
                Ninety-ninth session
                12th plenary meeting
                Monday, 3 October 2044, 3 p.m.
                New York
                President: Mr. Brandt . . . . . . . . . . . (Luxembourg)
                The meeting was called to order at 3.05 p.m.
                Agenda item 8 (continued)
                General debate
                    The President: The Assembly will now hear the representative of Palau.
                    Ms. Ngiraked (Palau): The sea is rising.
                    In the absence of the President, Mr. Sow (Senegal), Vice-President, took the Chair.
                    The Acting President (spoke in French): I thank her.
                    President Tui (Tuvalu): It rises on our side, too.
                    The President returned to the Chair.
                    The President: I call on the next speaker.
                The meeting was suspended at 4 p.m. and resumed at 4.10 p.m.
                    Archbishop Rossi (Holy See): We shall pray.
                The meeting rose at 6 p.m.
                """;

        var record = VerbatimReader.read(Line.of(text)).orElseThrow();

        assertThat(record.header().symbol()).contains(Symbol.of("A/99/PV.12"));
        assertThat(record.header().session()).isEqualTo("99");
        assertThat(names(record.turns())).containsExactly("Brandt", "Ngiraked", "Sow", "Tui", "Brandt", "Rossi");
        // Who presides over the Assembly does not speak for a state.
        assertThat(record.turns())
                .extracting(turn -> turn.speaker().country())
                .containsExactly("", "Palau", "", "Tuvalu", "", "Holy See");
        assertThat(record.turns()).allMatch(turn -> turn.item().equals("8"));
        assertThat(record.turns().get(2).spoken().tag()).isEqualTo("fr");
    }

    @Test
    void readsFrenchRecords() {
        var text = """
                Nations Unies S/PV.99002 (Reprise 1)
                Conseil de sécurité
                Soixante-dix-neuvième année
                99002e séance
                Jeudi 7 mars 2024, à 15 h 10
                New York
                Présidente : Mme Okonjo . . . . . . . . . . . . . . (Sierra Leone)
                Membres : Équateur . . . . . . . . . . . . . . M. Quispe
                Ordre du jour
                La situation du pont de verre
                Le présent procès-verbal contient le texte des déclarations.
                La séance est reprise à 15 h 10.
                    La Présidente (parle en anglais) : Je donne la parole à
                M. Quispe.
                    M. Quispe (Équateur) (parle en espagnol) : Le pont est vieux, comme l’a dit
                M. Durand : il est vieux.
                    M. Dupont-Aignan (France)\u00a0: Il est solide.
                    Mme Ōta (parle en japonais) : Merci.
                    Le Secrétaire général : Je remercie le Conseil.
                La séance est levée à 16 heures.
                """;

        var record = VerbatimReader.read(Line.of(text)).orElseThrow();

        assertThat(record.language().tag()).isEqualTo("fr");
        assertThat(record.header().day()).contains(LocalDate.of(2024, 3, 7));
        assertThat(record.header().president().country()).isEqualTo("Sierra Leone");
        assertThat(record.header().number()).isEqualTo(99002);
        assertThat(names(record.turns())).containsExactly("Okonjo", "Quispe", "Dupont-Aignan", "Ōta", "");
        assertThat(record.turns())
                .extracting(turn -> turn.spoken().tag())
                .containsExactly("en", "es", "fr", "ja", "fr");
    }

    @Test
    void readsSpanishRecords() {
        var text = """
                Naciones Unidas S/PV.99003
                Consejo de Seguridad
                99003ª sesión
                Viernes 8 de marzo de 2024, 10.00 horas
                Nueva York
                Presidenta: Sra. Okonjo . . . . . . . . . . . . . . (Sierra Leona)
                Miembros: Ecuador . . . . . . . . . . . . . . Sr. Quispe
                Orden del día
                La situación del puente de cristal
                La presente acta contiene la versión literal.
                Se abre la sesión a las 10.05 horas.
                    La Presidenta (habla en inglés): Doy la palabra al
                Sr. Quispe.
                    Sr. Quispe (Ecuador): El puente es viejo.
                    Sra. Tanaka (Japón) (habla en inglés): Es nuevo.
                    El Secretario General (habla en portugués): Gracias.
                Se levanta la sesión a las 12.00 horas.
                """;

        var record = VerbatimReader.read(Line.of(text)).orElseThrow();

        assertThat(record.header().day()).contains(LocalDate.of(2024, 3, 8));
        assertThat(record.turns())
                .extracting(turn -> turn.speaker().name() + " " + turn.spoken().tag())
                .containsExactly("Okonjo en", "Quispe es", "Tanaka en", " pt");
        assertThat(record.header().members()).containsExactly(new Header.Person("Sr.", "Quispe", "Ecuador"));
    }

    @Test
    void readsOldRecordsWithNumberedParagraphsAndCapitals() {
        var turns = council("""
                    1. The PRESIDENT: I call on the representative of Ecuador.
                    2. Mr. QUISPE (Ecuador) (interpretation from Spanish): We agree.
                    3. He had agreed before.
                    4. Mrs. TANAKA (Japan): So do we.
                """);

        assertThat(names(turns)).containsExactly("Okonjo", "QUISPE", "TANAKA");
    }

    @Test
    void readsATextWithoutIndents() {
        var turns = council("""
                Adoption of the agenda
                The President: The agenda is adopted. I give the floor to
                Mr. Quispe.
                Mr. Quispe (Ecuador): I shall answer
                Ms. Tanaka: she asked who pays. As was said by
                Mr. Doe (Ruritania): nobody does.
                Ms. Tanaka: I did not ask that.
                """);

        assertThat(names(turns)).containsExactly("Okonjo", "Quispe", "Tanaka");
    }

    @Test
    void ignoresWhatPagesCarryBesideTheirText() {
        var turns = council("""
                    The President: I give the floor to the representative of
                \f2
                S/PV.99001
                24-12345
                Japan.
                    Mrs. Tanaka
                \f24-12345 3
                S/PV.99001
                (Japan): I thank you.
                """);

        assertThat(names(turns)).containsExactly("Okonjo", "Tanaka");
        assertThat(turns.getLast().page()).isEqualTo(2);
    }

    @Test
    void isNoRecordOfAMeetingIfNoOrganIsNamed() {
        assertThat(VerbatimReader.read(Line.of("A recipe for soup\n    Mr. Cook: boil it.")))
                .isEmpty();
    }

    private static List<Turn> council(String body) {
        var text = COUNCIL + "The meeting was called to order at 10.05 a.m.\n" + body + "The meeting rose at noon.\n";
        return VerbatimReader.read(Line.of(text)).orElseThrow().turns();
    }

    private static List<String> names(List<Turn> turns) {
        return turns.stream().map(turn -> turn.speaker().name()).toList();
    }
}

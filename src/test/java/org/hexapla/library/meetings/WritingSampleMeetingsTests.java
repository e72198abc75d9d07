package org.hexapla.library.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.hexapla.HexaplaTest;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.library.meetings.layout.PrintedRecord;
import org.hexapla.library.meetings.sheets.Members;
import org.hexapla.library.meetings.sheets.PrintedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/// Writes the record and the sheet of the sample set anew: `HEXAPLA_WRITE_SAMPLE=1 ./hexapla test
/// WritingSampleMeetingsTests`.
@HexaplaTest
@EnabledIfEnvironmentVariable(named = "HEXAPLA_WRITE_SAMPLE", matches = ".+")
class WritingSampleMeetingsTests {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    private static final String HEAD = """
            United Nations S/PV.9901
            Security Council Provisional
            Seventy-seventh year
            9901st meeting
            Monday, 10 January 2022, 10 a.m.
            New York
            President: Ms. Hansen . . . . . . . . . . . . . . . . . . . . . . . (Norway)
            Members: Brazil . . . . . . . . . . . . . . . . . . . . . . . Mr. Almeida
            France . . . . . . . . . . . . . . . . . . . . . . . . . . . Mrs. Durand
            Kenya . . . . . . . . . . . . . . . . . . . . . . . . . . . Mr. Otieno
            Agenda
            The situation of lighthouses on remote coasts
            This record contains the text of speeches delivered in English.
            """;

    private static final String BODY = """
            The meeting was called to order at 10.05 a.m.
            Adoption of the agenda
                The agenda was adopted.
            The situation of lighthouses on remote coasts
                The President: I invite Ms. Keeper to
            take part in this meeting. I now give the
            floor to Ms. Keeper.
                Ms. Keeper: Two hundred lighthouses stand
            on coasts that no road reaches. Those who
            keep them have asked for lamps that last,
            for boats that come, and for books.
                Mr. Almeida (Brazil) (spoke in Portuguese;
            English text provided by the delegation): My
            country thanks Ms. Keeper. What she told us:
            lamps, boats and books, is little to ask.
                Mrs. Durand (France) (spoke in French): The
            sea is the same for all of us. I recall the
            words that were written over a door:
                “Mr. Keeper (Nowhere): Keep the light.”
                Mr. Otieno (Kenya): We have lakes with
            lighthouses, too, and the same questions.
                The President: I shall now make a statement
            in my capacity as the representative of
            Norway. We shall give the boats.
                Mr. Almeida (Brazil) (spoke in Portuguese):
            And we the books.
                The President: There are no more names on
            the list of speakers.
            The meeting rose at 11.20 a.m.
            """;

    @Autowired
    States states;

    @Test
    void writesARecordAndASheet() throws Exception {
        var records = Files.createDirectories(Path.of("sample/library/verbatim"));
        Files.write(
                records.resolve("S_PV.9901-EN.pdf"),
                new PrintedRecord(HEAD.lines().toList(), BODY.lines().toList()).pdf());
        var sheets = Files.createDirectories(Path.of("sample/library/vote-sheets"));
        var letters = new HashMap<StateCode, Character>();
        var random = new Random(4);
        var members = Members.on(DAY, states);
        members.all().forEach(member -> letters.put(member.code(), "YYYYYYNAAX".charAt(random.nextInt(10))));
        var layout = new PrintedSheet.Layout(4, true, true, 1, 14, false, true);
        var sheet = PrintedSheet.of("A/76/L.804", DAY, members, letters, layout);
        Files.write(sheets.resolve("A_76_L.804.pdf"), sheet.pdf(new Random(1)));

        assertThat(List.of(records, sheets)).allMatch(Files::isDirectory);
    }
}

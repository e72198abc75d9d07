package org.hexapla.library.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class RestrictedFilesTests {

    @Autowired
    Cataloguer cataloguer;

    @Autowired
    Archive archive;

    @Autowired
    SignedIn signedIn;

    @Test
    void areForStaffWhoeverKnowsTheirAddress() throws IOException {
        var file = stored("A note for few");
        var address = address(file);
        cataloguer.restrict(added("A/941/1", file));

        var forStaff = signedIn.asStaff("library").get(address);

        assertThat(signedIn.asNobody().get(address).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().get(address).statusCode()).isEqualTo(404);
        assertThat(forStaff.body()).isEqualTo("A note for few");
        assertThat(forStaff.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void areOpenWhereAnotherDocumentShowsThemToEverybody() throws IOException {
        var file = stored("A note for few that all have");
        cataloguer.restrict(added("A/941/2", file));
        added("A/941/3", file);

        var answer = signedIn.asNobody().get(address(file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("public"));
    }

    private FileId stored(String words) throws IOException {
        return archive.store(
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                        "note.txt",
                        AcceptedFiles.DOCUMENTS)
                .id();
    }

    private static String address(FileId file) {
        return "/files/" + file.sha256() + "/note.txt";
    }

    private RecordId added(String symbol, FileId file) {
        var version = new FileVersion(Language.EN, file, "note.txt", "text/plain", 10);
        return cataloguer.add(Cataloguer.draft("Wells", symbol).files(List.of(version)));
    }
}

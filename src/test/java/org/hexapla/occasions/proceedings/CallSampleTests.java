package org.hexapla.occasions.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class CallSampleTests {

    @LocalServerPort
    int port;

    @Autowired
    Imports imports;

    @Autowired
    SignedIn signedIn;

    @Test
    void takesInCallsRoomsAndShowsOnceAndShowsThem() throws Exception {
        var files = Map.of(
                "forms", "forms/forms-contributions.yaml",
                "events", "occasions/events",
                "calls", "occasions/calls.yaml",
                "seating", "occasions/seating.yaml",
                "rundowns", "occasions/rundowns.yaml");
        // An event that was held names somebody of the authorities.
        imports.runNow("persons", Path.of("sample/authorities/persons.yaml"));
        for (var kind : java.util.List.of("forms", "events", "calls", "seating", "rundowns")) {
            var report = imports.runNow(kind, Path.of("sample").resolve(files.get(kind)));
            assertThat(report.refused()).as(kind).isZero();
        }
        assertThat(imports.runNow("calls", Path.of("sample/occasions/calls.yaml"))
                        .added())
                .isZero();

        var site = new Site(port);
        assertThat(site.get("/zh/events/conference-memory-of-nations/proceedings")
                        .body())
                .contains("让旧地图重新说话", "Efua Badu", "Manuscripts on a telephone");
        assertThat(site.get("/es/events/conference-records-of-tomorrow/call").body())
                .contains("Mesa redonda");
        var staff = signedIn.asStaff("occasions");
        // Not by name: whoever came long ago is forgotten, and another test lets half a year go by.
        assertThat(staff.get("/en/occasions/events/evening-of-songs/seating").body())
                .contains("Ministers", "A-1-1");
        assertThat(staff.get("/en/occasions/events/evening-of-songs/rundown").body())
                .contains("Song of the rivers");
    }
}

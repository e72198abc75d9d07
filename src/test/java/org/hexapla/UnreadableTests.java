package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class UnreadableTests {

    @LocalServerPort
    int port;

    @Test
    void tellsAVeryLongQuestionWhatIsWrongInItsOwnLanguage() {
        var question = "%E4%B8%AD".repeat(10_000);
        for (var path : List.of("/zh/search?q=", "/zh/symbol/")) {
            var answer = new Site(port).get(path + question);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).as(path).contains("<html lang=\"zh\"");
        }
    }

    @Test
    void doesNotRepeatAVeryLongQuestionInEachLink() {
        var answer = new Site(port).get("/zh/search?q=" + "%E4%B8%AD".repeat(10_000));
        assertThat(answer.body()).hasSizeLessThan(200_000);
    }

    @Test
    void callsFieldsThatCannotBeDecodedAMistakeAndNoFault() {
        for (var field : List.of("%ff%fe", "%c0%ae", "%ed%a0%80")) {
            for (var path : List.of("/ar/search?q=", "/ar/states?q=", "/ar/audit?person=", "/ar/imports?x=")) {
                var answer = new Site(port).get(path + field);
                assertThat(answer.statusCode()).as(path + field).isEqualTo(400);
                assertThat(answer.body()).contains("<html lang=\"ar\"");
            }
        }
    }

    @Test
    void callsAFormThatCannotBeTakenApartAMistake() {
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            var answer = new Site(port)
                    .get(
                            "/ru/sign-in",
                            request -> request.header("Content-Type", type)
                                    .POST(BodyPublishers.ofString("--x\r\nContent-Disposition")));
            assertThat(answer.statusCode()).as(type).isBetween(400, 403);
            assertThat(answer.body()).contains("<html lang=\"ru\"");
        }
        var put = new Site(port)
                .get(
                        "/ru/sign-in",
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .PUT(BodyPublishers.ofString("mail=%zz")));
        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.body()).contains("<html lang=\"ru\"");
    }

    @Test
    void tellsProgramsInAProblemDocument() {
        for (var path : List.of(
                "/fr/documents/99999999",
                "/fr/documents/99999999999999999999",
                "/fr/documents/99999999/text/fr",
                "/fr/votes/99999999",
                "/fr/speeches/99999999",
                "/fr/states/QQQ",
                "/fr/concepts/nothing-of-the-kind",
                "/fr/bodies/nothing",
                "/fr/symbol/A/NOTHING/1",
                "/fr/symbol/nothing",
                "/fr/nothing",
                "/files/0000/nothing.pdf",
                "/xx/documents/1")) {
            problem(path, 404);
        }
        problem("/xx/symbol/A/1", 400);
        problem("/fr/symbol/" + "A".repeat(501), 400);
    }

    private void problem(String path, int status) {
        var answer = new Site(port).get(path, request -> request.header("Accept", "application/json"));
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
    }

    @Test
    void answersAPathThatIsTooLongForASymbolInShort() {
        for (var path : List.of("A".repeat(501), "A/".repeat(5_000), "%E4%B8%AD".repeat(10_000))) {
            var answer = new Site(port).get("/zh/symbol/" + path);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("<html lang=\"zh\"").hasSizeLessThan(20_000);
        }
    }
}

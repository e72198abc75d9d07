package org.hexapla.newsroom.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hexapla.HexaplaTest;
import org.hexapla.SchemaFaults;
import org.hexapla.SharedData;
import org.hexapla.Site;
import org.hexapla.figures.Figures;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class WireTests {

    private static final Pattern WIRE = Pattern.compile("/en/wire/[0-9a-f]+");

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Figures figures;

    @Autowired
    WireMail mails;

    @Test
    void anOrganisationAppliesIsAdmittedAgreesAndTakesAnItemInNinjs() throws IOException {
        var schema = Files.readString(SharedData.schema("ninjs-schema_3.1.json"));
        var desk = desk();
        desk.channel("wire-ninjs", "en ar", "anybody");
        var item =
                desk.story("wire-ninjs", "wire-ninjs", "A dam holds", "The water [stays](/en/votes).\n\n- dry\n- safe");
        desk.translate(item, "ar", "السد صامد", "الماء باق.");
        var press = admitted("Delta Press");

        var answer = press.get("/en/newswire/items/" + item + "/ninjs");

        assertThat(faults(schema, answer.body())).isEmpty();
        var ninjs = JsonMapper.shared().readTree(answer.body());
        assertThat(ninjs.path("language").asString()).isEqualTo("en");
        assertThat(ninjs.path("associations").path(0).path("language").asString())
                .isEqualTo("ar");
        assertThat(ninjs.path("bodies").path(0).path("value").asString())
                .contains("http://localhost:" + port + "/en/votes");
        assertThat(faults(schema, answer.body().replace("\"usable\"", "\"perhaps\"")))
                .isNotEmpty();
        assertThat(press.get("/en/newswire").body()).contains("A dam holds");
    }

    @Test
    void aProgramPullsFromTheSecretAddressAndWhatItTakesAgainIsNoOtherDownload() throws IOException {
        var schema = Files.readString(SharedData.schema("ninjs-schema_3.1.json"));
        var desk = desk();
        desk.channel("wire-pull", "en", "anybody");
        var item = desk.story("wire-pull", "wire-pull", "A ferry sails", "At dawn.");
        var press = admitted("Harbour News");
        var page = press.post(
                "/en/newswire/subscriptions",
                Map.of("theme", "wire-pull", "type", "", "language", "en", "form", "ninjs", "delivery", "pull"));
        var found = WIRE.matcher(page.body());
        assertThat(found.find()).isTrue();

        var list = get(found.group());
        get(found.group());

        assertThat(faults(schema, list.body())).isEmpty();
        assertThat(list.body()).contains("A ferry sails").doesNotContain(found.group());
        assertThat(downloads(item)).isEqualTo(1);
        assertThat(faults(schema, get(found.group() + "/" + item).body())).isEmpty();
        assertThat(get(found.group().replace("/en/", "/fr/")).statusCode()).isEqualTo(404);
        assertThat(get("/en/wire/0000").statusCode()).isEqualTo(404);
        assertThat(press.get("/en/newswire").body()).doesNotContain(found.group());
    }

    @Test
    void plainTextIsWrappedAndSaysWhatItIs() {
        var desk = desk();
        desk.channel("wire-text", "en", "anybody");
        var item = desk.story(
                "wire-text", "wire-text", "Ten thousand trees", "Trees. ".repeat(60) + "\n\n## Next year\n\nMore.");
        var press = admitted("Forest Radio");

        var text = press.get("/en/newswire/items/" + item + "/text").body();

        assertThat(text.lines()).allMatch(line -> line.length() <= PlainItem.WIDTH || line.startsWith("http"));
        assertThat(text).contains("Item " + item + "/en", "No embargo", "Ten thousand trees", "Next year\n\nMore.");
    }

    @Test
    void nothingIsTakenBeforeTheTermsAreAgreedToAndNewTermsAreAgreedToAnew() {
        var desk = desk();
        desk.channel("wire-terms", "en", "anybody");
        var item = desk.story("wire-terms", "wire-terms", "A library opens", "Books.");
        var staff = signedIn.asAdministrator();
        var press = applied("Book Weekly");
        assertThat(press.get("/en/newswire/items/" + item + "/text").statusCode())
                .isEqualTo(403);
        admit("Book Weekly");

        assertThat(press.get("/en/newswire/items/" + item + "/text").statusCode())
                .isEqualTo(403);
        press.post("/en/newswire/terms", Map.of("version", version(press)));
        assertThat(press.get("/en/newswire/items/" + item + "/text").statusCode())
                .isEqualTo(200);

        staff.post("/en/newsroom/terms", Map.of("text-en", "Name the source. " + item));
        assertThat(press.get("/en/newswire/items/" + item + "/text").statusCode())
                .isEqualTo(403);
        assertThat(press.post("/en/newswire/terms", Map.of("version", "1")).statusCode())
                .isEqualTo(422);
        press.post("/en/newswire/terms", Map.of("version", version(press)));
        assertThat(press.get("/en/newswire/items/" + item + "/text").statusCode())
                .isEqualTo(200);
    }

    @Test
    void visitorsAndClosedChannelsAndWithdrawnItemsStayOutOfIt() {
        var desk = desk();
        desk.channel("wire-closed", "en", "staff");
        desk.channel("wire-open", "en", "anybody");
        var closed = desk.story("wire-closed", "wire-closed", "Inside", "Only for us.");
        var withdrawn = desk.story("wire-open", "wire-closed", "Too early", "No.");
        desk.withdraw(withdrawn, "en");
        var press = admitted("Curious Daily");

        assertThat(press.get("/en/newswire/items/" + closed + "/text").statusCode())
                .isEqualTo(404);
        assertThat(press.get("/en/newswire/items/" + withdrawn + "/text").statusCode())
                .isEqualTo(404);
        assertThat(get("/en/newswire").statusCode()).isNotEqualTo(200);
        assertThat(signedIn.asReader().get("/en/newsroom/organisations").statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asStaff("library").get("/en/newsroom/uses/uses.csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void reportsOfUseGoToTheTablesWithArabicAndChineseIntactAndAreCounted() throws IOException {
        var desk = desk();
        desk.channel("wire-uses", "en zh", "anybody");
        var item = desk.story("wire-uses", "wire-uses", "A bridge", "Long.");
        desk.translate(item, "zh", "一座桥", "很长。");
        var press = admitted("جريدة الجسر");
        press.get("/zh/newswire/items/" + item + "/text");
        var day = LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1).toString();
        var use = Map.of("item", item, "language", "zh", "outlet", "جريدة الجسر", "address", "", "day", day);
        press.post("/en/newswire/uses", use);
        press.post("/en/newswire/uses", use);
        assertThat(press.post("/en/newswire/uses", Map.of("item", "0", "day", day))
                        .statusCode())
                .isEqualTo(422);

        var staff = signedIn.asAdministrator();
        var csv = staff.get("/en/newsroom/uses/uses.csv?item=" + item).body();
        assertThat(csv).startsWith("\uFEFF").contains("جريدة الجسر", "一座桥");
        assertThat(csv.lines()).hasSize(3);
        try (var book = WorkbookFactory.create(
                new ByteArrayInputStream(bytes(staff, "/ar/newsroom/uses/uses.xlsx?item=" + item)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("一座桥");
        }
        assertThat(database.sql(
                                "select count(distinct facets ->> 'organisation') from newsroom.fact_item_uses where subject = :s")
                        .param("s", "newsroom.item:" + item)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(figures.measure("newsroom.item-uses")).isPresent();
        var record = database.sql("select record from newsroom.fact_pickups where subject = :s")
                .param("s", "newsroom.item:" + item)
                .query(String.class)
                .single();
        assertThat(staff.get("/en/newsroom/uses/" + record).body()).contains("جريدة الجسر");
    }

    private static byte[] bytes(SignedIn.Browser browser, String path) {
        return browser.bytes(path);
    }

    private SignedIn.Browser admitted(String name) {
        var press = applied(name);
        admit(name);
        press.post("/en/newswire/terms", Map.of("version", version(press)));
        return press;
    }

    private SignedIn.Browser applied(String name) {
        var press = signedIn.asReader();
        assertThat(press.post("/en/newswire/apply", Map.of("name", "", "country", "KEN"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(press.post("/en/newswire/apply", Map.of("name", name, "country", "KEN"))
                        .statusCode())
                .isEqualTo(303);
        return press;
    }

    private void admit(String name) {
        var id = database.sql("select max(id) from newsroom.organisation where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
        signedIn.asAdministrator().post("/en/newsroom/organisations/" + id + "/admit", Map.of());
    }

    private static String version(SignedIn.Browser press) {
        return Jsoup.parse(press.get("/en/newswire").body())
                .select("input[name=version]")
                .val();
    }

    private int downloads(String item) {
        return database.sql("select count(*) from newsroom.download where item = :item")
                .param("item", Long.valueOf(item))
                .query(Integer.class)
                .single();
    }

    /// The shapes of places are in another schema, which is not read from afar.
    private static java.util.List<String> faults(String schema, String json) {
        var closed = schema.replace("https://geojson.org/schema/GeoJSON.json#", "#/$defs/newsObjectType");
        return SchemaFaults.of(json, closed, SpecificationVersion.DRAFT_2020_12);
    }

    private HttpResponse<String> get(String path) {
        return new Site(port).get(path);
    }

    private Newsdesk desk() {
        return new Newsdesk(signedIn.asAdministrator());
    }
}

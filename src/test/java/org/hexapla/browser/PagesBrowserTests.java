package org.hexapla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexapla.HexaplaTest;
import org.hexapla.RenderedTemplates;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.bureau.Callers;
import org.hexapla.occasions.call.Contributors;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.partners.PartnersDesk;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.OneTimeLinks;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every template as people meet it: found by walking along links, looked at in a browser, in English, in Arabic,
/// and in the other languages by turns.
@HexaplaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final long FIRST_LOAD = 100_000;
    private static final List<String> ARRIVALS = List.of("/en/symbol/A/42/427", "/en/", "/en/sign-in", "/en/forgotten");

    private static final String CALL = "/en/occasions/events/conference-records-of-tomorrow/call";

    /// Where the staff begins, so that what other tests leave hides nothing.
    private static final List<String> BEGINNINGS = List.of(
            "/en/",
            "/en/search?q=development",
            "/en/persons/new",
            "/en/headings?kind=corporate",
            "/en/terms/new",
            "/en/channels/new",
            // Among all the channels that other tests leave, the one with a theme.
            "/en/channels/iseek/themes/pandemic",
            "/en/newsroom/items/new",
            "/en/programme/versions",
            "/en/cataloguing/lists/take-over?record=1",
            // What stands behind a figure: an answer to a survey, a visit.
            "/en/figures/surveys.agreement",
            "/en/figures/visits.visitors",
            // Among all the stories that other tests leave, one with an author.
            "/en/authors/amira-benhaddou",
            // Among all the events that other tests leave, those with a call, with seats, with a show.
            CALL,
            "/en/occasions/events/conference-memory-of-nations/call",
            "/en/occasions/events/evening-of-songs/seating",
            "/en/occasions/events/evening-of-songs/rundown",
            "/en/partners/agreements",
            "/en/partners/scorecards",
            "/en/partners/consultations/our-say",
            "/en/peer-reviews");

    private static final List<Language> BY_TURNS = List.of(Language.ZH, Language.FR, Language.RU, Language.ES);

    @Autowired
    SignedIn signedIn;

    @Autowired
    RenderedTemplates rendered;

    @Autowired
    SampleRecords sample;

    @LocalServerPort
    int port;

    @Autowired
    OneTimeLinks links;

    @Autowired
    Gathering gathering;

    @Autowired
    Callers callers;

    @Autowired
    Contributors contributors;

    private final ExecutorService eyes = Executors.newFixedThreadPool(2);
    private final ThreadLocal<Map<String, Page>> windows = ThreadLocal.withInitial(HashMap::new);
    private Walk walk;
    private final Map<String, String> pages = new TreeMap<>();
    private final List<PageVisit> visits = new ArrayList<>();

    @BeforeAll
    void walkAndLook() {
        sample.load();
        // A draft of the plan, so that the form of its pieces is met.
        signedIn.asAdministrator().post("/en/programme/versions", Map.of());
        // A record that one of them works on, so that another is asked before taking it over.
        signedIn.asAdministrator()
                .post("/en/cataloguing/lists/add", Map.of("name", "Symbols to check", "record", "1 2 3"));
        // A change of many records that somebody looks at before it is made.
        signedIn.asAdministrator()
                .post(
                        "/en/exchange/edit",
                        Map.of("ids", "1 2 3", "act1", "add-field", "tag1", "500", "put1", "\\\\$aNote."));
        // A form that somebody works on.
        signedIn.asAdministrator().post("/en/forms/academic-talks/begin", Map.of());
        suggest();
        // A group and a host who ask, so that the staff has something to answer.
        group();
        callers.asks();
        walk = new Walk(signedIn.asAdministrator(), rendered).from(BEGINNINGS);
        var visitors = new Walk(signedIn.asNobody(), rendered).from(ARRIVALS);
        pages.putAll(visitors.pageByTemplate());
        pages.putAll(new Walk(signedIn.asNobody(), rendered).from(notLinked()).pageByTemplate());
        // Told in place of the page that failed, so that the walk cannot note it.
        pages.put("site/error", "/en/no-such-page");
        pages.put("newsroom/withdrawn", withdrawn());
        look(null, pages);
        var forStaff = new TreeMap<>(walk.pageByTemplate());
        forStaff.put("newsroom/talk", talk());
        forStaff.keySet().removeAll(pages.keySet());
        var colleague = signedIn.account(Role.ADMINISTRATOR);
        forStaff.put("calls/review", review(colleague));
        look(signedIn(colleague), forStaff);
        pages.putAll(forStaff);
    }

    @AfterAll
    void rest() {
        eyes.shutdown();
    }

    @Test
    void noLinkLeadsNowhere() {
        assertThat(walk.broken()).isEmpty();
    }

    @Test
    void everyTemplateIsFoundByWalking() throws IOException {
        var missing = new TreeSet<>(templates());
        missing.removeAll(pages.keySet());
        missing.removeAll(NotWalked.TEMPLATES);
        assertThat(missing).isEmpty();
    }

    @Test
    void nobodyIsLeftOut() {
        assertThat(found(PageVisit::accessibility)).isEmpty();
    }

    @Test
    void nothingIsWiderThanANarrowScreen() {
        assertThat(found(visit -> visit.overflow() > 0 ? List.of(visit.overflow() + " pixels") : List.of()))
                .isEmpty();
    }

    @Test
    void firstLoadsAreLight() {
        assertThat(found(visit -> visit.bytes() > FIRST_LOAD ? List.of(visit.bytes() + " bytes") : List.of()))
                .isEmpty();
    }

    @Test
    void theBrowserHasNothingToComplainOf() {
        assertThat(found(PageVisit::complaints)).isEmpty();
    }

    private List<String> found(Function<PageVisit, List<String>> finding) {
        return visits.stream()
                .flatMap(visit -> finding.apply(visit).stream().map(found -> visit.address() + ": " + found))
                .toList();
    }

    /// What colleagues say of something that is told to them alone.
    private String talk() {
        var staff =
                Jsoup.parse(signedIn.asAdministrator().get("/en/channels/iseek").body());
        return staff.select("main article h3 a").attr("href") + "/comments";
    }

    /// What somebody would write in the place of another.
    private void suggest() {
        var newsroom = signedIn.asAdministrator();
        var begun = newsroom.post(
                "/en/newsroom/items/new",
                Map.of("type", "story", "language", "en", "title", "Clouds", "b0-kind", "text", "b0-text", "Rain."));
        newsroom.post(
                begun.headers().firstValue("Location").orElseThrow() + "/en/suggest",
                Map.of("revision", "1", "title", "Clouds", "lead", "", "b0-kind", "text", "b0-text", "Hail."));
    }

    /// What was published and taken back.
    private String withdrawn() {
        var newsroom = signedIn.asAdministrator();
        var begun = newsroom.post(
                "/en/newsroom/items/new",
                Map.of("type", "story", "language", "en", "title", "Too early", "b0-kind", "text", "b0-text", "Rain."));
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        newsroom.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "news"));
        newsroom.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        newsroom.post("/en/newsroom/items/" + item + "/en/withdraw", Map.of("notice", "It did not rain."));
        return "/en/stories/" + item;
    }

    /// What nobody links to: what mails lead to, what is no longer or never was.
    private List<String> notLinked() {
        var person = signedIn.account(Role.READER).id();
        var guest = signedIn.invited().id();
        var news = Jsoup.parse(signedIn.asNobody().get("/en/channels/news").body());
        var story = news.select("main article h3 a").attr("href").replaceFirst(".*/", "");
        var event = gathering.event("open", 10, 3);
        var own = gathering.comes(event, "Ada", "ada@example.org", "Ben");
        return List.of(
                "/en/events/" + event + "/register",
                "/en/events/" + event + "/register/asked",
                "/en/registrations/" + own,
                "/en/briefings/" + callers.asks(),
                "/en/quotas/" + gathering.quota(event, "Bees"),
                booking(),
                group(),
                "/en/events/conference-memory-of-nations/proceedings",
                "/en/events/conference-records-of-tomorrow/call",
                "/en/contributions/" + contributors.begins("conference-records-of-tomorrow", "talk"),
                "/en/events/" + event + "/materials",
                said(),
                "/en/youth",
                "/en/reset/" + links.issue(person, OneTimeLinks.Purpose.RESET),
                "/en/invitation/" + links.issue(guest, OneTimeLinks.Purpose.INVITATION),
                "/en/reset/long-ago",
                "/en/forgotten/sent",
                "/en/digest/asked",
                "/en/surveys/academic-talks/thanks",
                "/en/concepts/no-such-concept",
                "/en/versions/newsroom.item:" + story,
                "/en/usage/records/5000",
                "/en/e-resources/uses/c1",
                "/en/symbol/A/NO/1");
    }

    /// What somebody said in a consultation, as they alone see it.
    private String said() {
        var words = Map.of(
                "mail",
                "amara@example.org",
                "name",
                "Amara Osei",
                "a.obstacle",
                "There is no rain here.",
                "a.proposal",
                "Dig wells.");
        return PartnersDesk.send(signedIn.asNobody(), "/en/consultations/water-and-us/contribute", words);
    }

    /// What a reviewer was given.
    private String review(Account reviewer) {
        var staff = signedIn.asAdministrator();
        var contribution = Jsoup.parse(staff.get(CALL).body())
                .select("main tbody th a[href*=/call/]")
                .attr("href");
        staff.post(contribution + "/reviewers", Map.of("reviewer", reviewer.mail()));
        return "/en/peer-reviews/" + contribution.replaceFirst(".*/", "");
    }

    /// The page of a group, whose address only the group has.
    private String group() {
        var form = Map.of(
                "station", "geneva",
                "name", "Lyceum No. 5",
                "contact", "Ada",
                "mail", "lyceum@example.org",
                "students", "20",
                "wanted", "2031-03-03");
        return signedIn.asNobody()
                .post("/en/visits/groups/new", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /// The page of a booking, whose address only the guest has.
    private String booking() {
        var guest = signedIn.asNobody();
        var tour = "/en/visits/nairobi/nairobi-green";
        var day = Jsoup.parse(guest.get(tour).body()).select("main h3 a").attr("href");
        var slot = Jsoup.parse(guest.get(day).body()).select("main h2 a").attr("href");
        var form = Map.of("people-adult", "2", "name", "Ada", "mail", "ada@example.org", "then", "book");
        return guest.post(slot, form).headers().firstValue("Location").orElseThrow();
    }

    private void look(@Nullable String session, Map<String, String> pages) {
        var turn = 0;
        var looks = new ArrayList<Callable<PageVisit>>();
        for (var address : new TreeSet<>(pages.values())) {
            // Whoever prefers a dark screen sees each page, too, in one of the other languages.
            var other = BY_TURNS.get(turn++ % BY_TURNS.size());
            looks.add(() -> look(session, ColorScheme.LIGHT, address, Language.EN));
            looks.add(() -> look(session, ColorScheme.LIGHT, address, Language.AR));
            looks.add(() -> look(session, ColorScheme.DARK, address, other));
        }
        try {
            for (var visit : eyes.invokeAll(looks)) {
                visits.add(visit.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private PageVisit look(@Nullable String session, ColorScheme colors, String address, Language language) {
        var page = windows.get().computeIfAbsent(session == null ? "" : session, PagesBrowserTests::window);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        var inLanguage = address.replaceFirst("^/en", "/" + language);
        return PageVisit.of(page, new Site(port).address(inLanguage).toString());
    }

    /// A window that keeps nothing of what it has loaded, for what a first load weighs is the question.
    private static Page window(String session) {
        // What is kept for reading without a line stays out of the way: `OfflineBrowserTests` looks at that.
        var visitor = new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        if (!session.isEmpty()) {
            visitor.setStorageState(session);
        }
        var context = Chromium.browser().newContext(visitor);
        var page = context.newPage();
        var settings = new JsonObject();
        settings.addProperty("cacheDisabled", true);
        context.newCDPSession(page).send("Network.setCacheDisabled", settings);
        return page;
    }

    private String signedIn(Account person) {
        try (var context = Chromium.browser().newContext();
                var page = context.newPage()) {
            page.navigate(new Site(port).address("/en/sign-in").toString());
            page.fill("input[type=email]", person.mail());
            page.fill("input[type=password]", SignedIn.PASSWORD);
            page.click("main form[method=post] button");
            return context.storageState();
        }
    }

    /// Templates that are whole pages; the others are pieces of these.
    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(PagesBrowserTests::isPage)
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".jte", ""))
                    .toList();
        }
    }

    private static boolean isPage(Path file) {
        try {
            return file.toString().endsWith(".jte") && Files.readString(file).contains("@template.layout.page(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

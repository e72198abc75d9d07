package org.hexapla.partners.conference;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.forms.Doorkeeper;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.kernel.web.chart.TileMap;
import org.hexapla.partners.Fields;
import org.hexapla.partners.Partners;
import org.hexapla.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Model conferences around the world: the list and the map, the form for another one, and the staff's list of those
/// that wait.
@Controller
class ConferencesController {

    private static final String PURPOSE = "partners.conference";
    private static final int SIZE = 50;

    private final Conferences conferences;
    private final Telling telling;
    private final Doorkeeper doorkeeper;
    private final WorldTiles world;
    private final People people;

    ConferencesController(
            Conferences conferences, Telling telling, Doorkeeper doorkeeper, WorldTiles world, People people) {
        this.conferences = conferences;
        this.telling = telling;
        this.doorkeeper = doorkeeper;
        this.world = world;
        this.people = people;
    }

    @GetMapping("/{lang}/model-conferences")
    ModelAndView list(Page page, @RequestParam MultiValueMap<String, String> sent) {
        page.forEverybody();
        var fields = new Fields(sent);
        var country = Country.parse(fields.line("country")).map(Country::code).orElse("");
        var number = fields.number("number", 1, 1, 10_000);
        var counts = conferences.countries();
        var total = country.isEmpty()
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(country, 0L);
        return page.through(
                "partners/conferences",
                "view",
                new ConferencesView(
                        conferences.all("listed", country, (number - 1) * SIZE, SIZE),
                        country,
                        counted(counts, page.language()),
                        map(page, counts),
                        new Paging(number, SIZE, total),
                        fields.has("told")));
    }

    private List<ConferencesView.Counted> counted(Map<String, Long> counts, Language reader) {
        return counts.entrySet().stream()
                .map(count -> new ConferencesView.Counted(
                        count.getKey(), world.name(count.getKey(), reader), count.getValue()))
                .sorted(Comparator.comparing(ConferencesView.Counted::name, reader.order()))
                .toList();
    }

    private TileMap map(Page page, Map<String, Long> counts) {
        var values = new TreeMap<String, BigDecimal>();
        counts.forEach((country, many) -> values.put(country, BigDecimal.valueOf(many)));
        return new TileMap(
                page.text("conferences.map"),
                page.text("conferences.map-described", counts.size()),
                page.text("conferences.title"),
                world.regions(values, page.language()));
    }

    @GetMapping("/{lang}/model-conferences/new")
    ModelAndView form(Page page, HttpServletRequest request) {
        return page.through(
                "partners/conference-new",
                "view",
                new ConferencesView.Form(Map.of(), doorkeeper.door(PURPOSE, request.getRemoteAddr())));
    }

    @PostMapping("/{lang}/model-conferences/new")
    ModelAndView tell(Page page, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        var conference = conference(new Fields(sent));
        return switch (doorkeeper.pass(PURPOSE, request.getRemoteAddr(), sent.toSingleValueMap())) {
            case Doorkeeper.Passage.Through _ -> {
                telling.tell(conference);
                yield SeeOther.at(page.to("/model-conferences?told=1"));
            }
            case Doorkeeper.Passage.Wait(var door) -> {
                var view = page.through(
                        "partners/conference-new", "view", new ConferencesView.Form(sent.toSingleValueMap(), door));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private static Conference conference(Fields fields) {
        var since = fields.day("since");
        var languages = fields.sent().getOrDefault("language", List.of()).stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .limit(20)
                .toList();
        return new Conference(
                0,
                fields.line("name"),
                fields.line("organiser"),
                new Conference.Where(
                        fields.country("country").map(Country::code).orElse(""), fields.line("city")),
                since,
                fields.anyDay("until").orElse(since),
                languages,
                fields.number("participants", 1, 1, 100_000),
                fields.web("web"),
                fields.mail("mail"),
                "waiting");
    }

    @GetMapping("/{lang}/partners/model-conferences")
    ModelAndView waiting(Page page) {
        people.requireStaff(Partners.DEPARTMENT);
        return page.through(
                "partners/conferences-waiting", "waiting", telling.all("waiting"), "listed", telling.all("listed"));
    }

    @PostMapping("/{lang}/partners/model-conferences")
    ModelAndView decide(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Partners.DEPARTMENT);
        var fields = new Fields(sent);
        telling.decide(fields.marked("id"), fields.oneOf("do", List.of("refused", "listed")));
        return SeeOther.at(page.to("/partners/model-conferences"));
    }
}

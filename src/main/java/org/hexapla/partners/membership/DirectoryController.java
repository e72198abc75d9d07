package org.hexapla.partners.membership;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.States;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.chart.TileMap;
import org.hexapla.partners.Regions;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The directory of members for everybody: search, filters, a map by country with its table, and the states of which a
/// programme has few.
@Controller
@RequestMapping("/{lang}/members")
class DirectoryController {

    private static final int SIZE = 50;

    private final Directory directory;
    private final Programmes programmes;
    private final States states;
    private final WorldTiles world;
    private final Clock clock;

    DirectoryController(Directory directory, Programmes programmes, States states, WorldTiles world, Clock clock) {
        this.directory = directory;
        this.programmes = programmes;
        this.states = states;
        this.world = world;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView members(Page page, @RequestParam Map<String, String> fields) {
        page.forEverybody();
        var open = programmes.all().stream()
                .filter(programme -> programme.rules().isPublic())
                .toList();
        var asked = asked(fields, open);
        var chosen = open.stream()
                .filter(programme -> asked.getOrDefault("programme", "").isEmpty()
                        || programme.code().value().equals(asked.get("programme")))
                .toList();
        var number = number(fields.getOrDefault("number", "1"));
        var question = new Directory.Question(
                asked.getOrDefault("q", ""),
                chosen.stream().map(programme -> programme.code().value()).toList(),
                asked.getOrDefault("country", ""),
                asked.getOrDefault("region", ""),
                asked.getOrDefault("type", ""),
                LocalDate.now(clock));
        var counts = directory.countries(question);
        var rows = directory.lines(question, page.language(), (number - 1) * SIZE, SIZE).stream()
                .map(line -> row(line, open, page.language()))
                .toList();
        return page.through(
                "partners/members",
                "view",
                new DirectoryView(
                        asked,
                        open,
                        rows,
                        new Paging(number, SIZE, directory.count(question)),
                        counted(counts, page.language()),
                        Regions.named(page.language()),
                        chosen.size() == 1 && isWhole(asked)
                                ? few(chosen.getFirst(), counts, page.language())
                                : List.of(),
                        map(page, counts)));
    }

    private static Map<String, String> asked(Map<String, String> fields, List<Programme> open) {
        var asked = new TreeMap<String, String>();
        asked.put("q", fields.getOrDefault("q", "").strip());
        asked.put(
                "programme",
                open.stream()
                        .map(programme -> programme.code().value())
                        .filter(code -> code.equals(fields.get("programme")))
                        .findFirst()
                        .orElse(""));
        asked.put(
                "country",
                Country.parse(fields.getOrDefault("country", ""))
                        .map(Country::code)
                        .orElse(""));
        var region = fields.getOrDefault("region", "");
        asked.put("region", Regions.ALL.contains(region) ? region : "");
        var type = fields.getOrDefault("type", "");
        asked.put("type", Profile.TYPES.contains(type) ? type : "");
        return asked;
    }

    /// Whether the numbers are those of a whole programme.
    private static boolean isWhole(Map<String, String> asked) {
        return List.of("q", "country", "region", "type").stream().allMatch(field -> "".equals(asked.get(field)));
    }

    private static int number(String written) {
        return written.matches("[1-9]\\d{0,5}") ? Integer.parseInt(written) : 1;
    }

    private DirectoryView.Row row(Directory.Line line, List<Programme> open, Language reader) {
        var names = open.stream()
                .filter(programme -> line.programmes().contains(programme.code().value()))
                .map(Programme::name)
                .toList();
        var country = line.country().isEmpty() ? "" : world.name(line.country(), reader);
        return new DirectoryView.Row(line.id(), line.name(), country, line.type(), names);
    }

    private List<DirectoryView.Counted> counted(Map<String, Long> counts, Language reader) {
        return counts.entrySet().stream()
                .map(count ->
                        new DirectoryView.Counted(count.getKey(), world.name(count.getKey(), reader), count.getValue()))
                .sorted(Comparator.comparingLong(DirectoryView.Counted::members)
                        .reversed()
                        .thenComparing(DirectoryView.Counted::name, reader.order()))
                .toList();
    }

    /// Members of the organisation with fewer members of the programme than its rules ask for, none among them.
    private List<DirectoryView.Counted> few(Programme programme, Map<String, Long> counts, Language reader) {
        var today = LocalDate.now(clock);
        return states.all().stream()
                .filter(state -> state.isMemberOn(today))
                .map(state -> new DirectoryView.Counted(
                        state.code().value(),
                        state.name().words(reader),
                        counts.getOrDefault(state.code().value(), 0L)))
                .filter(state -> state.members() < programme.rules().few())
                .sorted(Comparator.comparing(DirectoryView.Counted::name, reader.order()))
                .toList();
    }

    private TileMap map(Page page, Map<String, Long> counts) {
        var values = new TreeMap<String, BigDecimal>();
        counts.forEach((country, members) -> values.put(country, BigDecimal.valueOf(members)));
        return new TileMap(
                page.text("partners.map"),
                page.text("partners.map-described", counts.size()),
                page.text("partners.members"),
                world.regions(values, page.language()));
    }
}

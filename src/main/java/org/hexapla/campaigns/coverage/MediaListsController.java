package org.hexapla.campaigns.coverage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.partners.Fields;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// What is watched: the outlets with their frozen lists, and the messages.
@Controller
@RequestMapping("/{lang}/campaigning/coverage")
class MediaListsController {

    private final Outlets outlets;
    private final Visits visits;
    private final WatchMessages messages;
    private final Taking taking;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    MediaListsController(
            Outlets outlets,
            Visits visits,
            WatchMessages messages,
            Taking taking,
            People people,
            Audit audit,
            Clock clock) {
        this.outlets = outlets;
        this.visits = visits;
        this.messages = messages;
        this.taking = taking;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/outlets")
    ModelAndView outlets(Page page) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through(
                "campaigns/coverage-outlets",
                "outlets",
                outlets.all(),
                "visits",
                visits.all(),
                "lists",
                outlets.lists(),
                "edited",
                new Outlet("", "", "", page.language(), "other", "online", "", ""));
    }

    @GetMapping("/outlets/{code:[a-z][a-z0-9-]{1,49}}")
    ModelAndView outlet(Page page, @PathVariable String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through(
                "campaigns/coverage-outlets",
                "outlets",
                List.<Outlet>of(),
                "visits",
                Map.of(),
                "lists",
                List.<FrozenList>of(),
                "edited",
                outlets.find(code).orElseThrow(() -> MediaWatchRefused.notFound(code)));
    }

    @PostMapping("/outlets")
    ModelAndView keep(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var source = fields.line("source");
        var outlet = new Outlet(
                fields.line("code"),
                fields.line("name"),
                fields.country("country").map(Country::code).orElse(""),
                fields.language("language", Language.EN),
                fields.oneOf("tier", List.of("other", "major")),
                fields.oneOf("medium", Outlet.MEDIA),
                source,
                source.isEmpty() ? "" : fields.oneOf("kind", List.of("feed", "sitemap")));
        if (!outlet.code().matches(Outlet.FORM) || outlet.name().isEmpty()) {
            throw MediaWatchRefused.mistake(outlet.name().isEmpty() ? "name" : "code");
        }
        if (!source.isEmpty() && !source.matches(Outlet.HTTPS)) {
            throw MediaWatchRefused.mistake("source", source);
        }
        var before = outlets.find(outlet.code());
        var isNew = before.isEmpty();
        if (isNew == fields.line("known").equals("yes") || !(isNew ? outlets.add(outlet) : outlets.change(outlet))) {
            throw MediaWatchRefused.conflict("known");
        }
        audit.record(
                new ItemRef("mediawatch.outlet", outlet.code()),
                isNew ? "created" : "changed",
                before.map(JsonMapper.shared()::writeValueAsString).orElse(""),
                JsonMapper.shared().writeValueAsString(outlet));
        return SeeOther.at(page.to("/campaigning/coverage/outlets"));
    }

    @PostMapping("/lists")
    ModelAndView freeze(Page page, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var name = fields.line("name");
        var first = fields.day("first");
        var last = fields.day("last");
        if (name.isEmpty() || last.isBefore(first)) {
            throw MediaWatchRefused.mistake(name.isEmpty() ? "name" : "days");
        }
        var list = outlets.freeze(name, first, last, List.of()).orElseThrow(() -> MediaWatchRefused.conflict("list"));
        audit.record(
                new ItemRef("mediawatch.list", list.toString()),
                "frozen",
                "",
                JsonMapper.shared().writeValueAsString(name));
        return SeeOther.at(page.to("/campaigning/coverage/outlets"));
    }

    @GetMapping("/messages")
    ModelAndView messages(Page page, @RequestParam(defaultValue = "") String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        if (code.matches(WatchMessage.FORM)) {
            return SeeOther.at(page.to("/campaigning/coverage/messages/" + code));
        }
        return page.through("campaigns/coverage-messages", "messages", messages.all());
    }

    @GetMapping("/messages/{code:[a-z][a-z0-9-]{1,49}}")
    ModelAndView message(Page page, @PathVariable String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return page.through(
                "campaigns/coverage-message",
                "message",
                messages.find(code)
                        .orElseGet(() -> new WatchMessage(
                                code, 0, LocalizedText.none(), "", List.of(), LocalizedText.none(), clock.instant())));
    }

    @PostMapping("/messages/{code:[a-z][a-z0-9-]{1,49}}")
    ModelAndView keep(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var fields = new Fields(sent);
        var rules = fields.words("rules", Language.OFFICIAL, LocalizedText.none());
        rules.texts()
                .values()
                .forEach(text -> Rules.mistake(text).ifPresent(line -> {
                    throw MediaWatchRefused.mistake("rules", line);
                }));
        var version = fields.number("version", 0, 0, 1_000_000);
        var name = fields.words("name", Language.OFFICIAL, LocalizedText.none());
        if (name.isEmpty()) {
            throw MediaWatchRefused.mistake("name");
        }
        var message = new WatchMessage(
                code,
                Math.max(1, version),
                name,
                fields.line("initiative").matches("[a-z0-9-]{1,50}") ? fields.line("initiative") : "",
                Stream.of(fields.line("concepts").split("[,\\s]+"))
                        .flatMap(written -> ConceptId.parse(written).stream())
                        .toList(),
                rules,
                clock.instant());
        if (!(version == 0 ? messages.add(message) : messages.change(message))) {
            throw MediaWatchRefused.conflict("changed");
        }
        audit.record(
                new ItemRef("mediawatch.message", code),
                version == 0 ? "created" : "changed",
                "",
                JsonMapper.shared().writeValueAsString(rules.texts().toString()));
        return SeeOther.at(page.to("/campaigning/coverage/messages"));
    }

    /// Shows what is heard in a text, before it matters.
    @GetMapping("/trial")
    ModelAndView trial(
            Page page, @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String text) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var some = text.length() > 5000 ? text.substring(0, 5000) : text;
        var asked = Language.official(language).or(() -> Tongues.of(some)).orElse(page.language());
        return page.through(
                "campaigns/coverage-trial",
                "text",
                some,
                "asked",
                asked,
                "heard",
                taking.listening().heard(asked, some));
    }
}

package org.hexapla.newsroom.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Pages;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.story.OpenItems;
import org.hexapla.people.AskedByPost;
import org.hexapla.people.Circular;
import org.hexapla.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where letters are asked for, confirmed and ended. Whatever a link in a mail opens changes nothing: programs
/// follow links too.
@Controller
class DigestController {

    /// What a mail program asks by POST, without a page and without anybody signed in (RFC 8058).
    static final String LEAVE = "/digest/leave";

    private final AskingForDigests asking;
    private final DigestReaders readers;
    private final OpenItems items;
    private final Themes themes;
    private final People people;
    private final Pages pages;

    DigestController(
            AskingForDigests asking,
            DigestReaders readers,
            OpenItems items,
            Themes themes,
            People people,
            Pages pages) {
        this.asking = asking;
        this.readers = readers;
        this.items = items;
        this.themes = themes;
        this.people = people;
        this.pages = pages;
    }

    @Bean
    static AskedByPost oneClick() {
        return new AskedByPost(LEAVE);
    }

    @GetMapping("/{lang}/digest")
    ModelAndView form(Page page) {
        var values = new TreeMap<>(Map.of("languages", page.language().tag(), "rhythm", "daily"));
        people.current()
                .flatMap(person -> people.addressOf(person.id()))
                .ifPresent(address -> values.put("address", address));
        return form(page, values, Set.of(), "");
    }

    @PostMapping("/{lang}/digest")
    ModelAndView ask(Page page, @RequestParam MultiValueMap<String, String> fields) {
        var order = LanguageOrder.parse(first(fields, "languages"));
        var address = first(fields, "address").strip();
        if (order.isEmpty() || !Circular.isAddress(address)) {
            var view = form(page, fields.toSingleValueMap(), chosen(fields), "digest.fault");
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var wish = new DigestReader.Wish(
                order.get(),
                DigestReader.Rhythm.of(first(fields, "rhythm")),
                all(fields, "channel").stream()
                        .flatMap(code -> items.channel(code).stream())
                        .map(Channel::code)
                        .collect(Collectors.toSet()),
                all(fields, "theme").stream().filter(items.themes()::contains).collect(Collectors.toSet()));
        asking.ask(address, wish);
        return SeeOther.at(page.to("/digest/asked"));
    }

    /// Says the same whether the address is known or not.
    @GetMapping("/{lang}/digest/asked")
    ModelAndView asked(Page page) {
        return said(page, "asked", "", "");
    }

    @GetMapping("/{lang}/digest/confirm")
    ModelAndView confirm(Page page, @RequestParam(defaultValue = "") String reader) {
        return readers.isAsked(reader)
                ? said(page, "confirm", "/digest/confirm", reader)
                : said(page, "unknown", "", "");
    }

    @PostMapping("/{lang}/digest/confirm")
    ModelAndView confirmed(Page page, @RequestParam(defaultValue = "") String reader) {
        return said(page, readers.confirm(reader) ? "confirmed" : "unknown", "", "");
    }

    @GetMapping("/{lang}/digest/leave")
    ModelAndView leave(Page page, @RequestParam(defaultValue = "") String reader) {
        return readers.isKnown(reader) ? said(page, "leaving", "/digest/leave", reader) : said(page, "unknown", "", "");
    }

    @PostMapping("/{lang}/digest/leave")
    ModelAndView left(Page page, @RequestParam(defaultValue = "") String reader) {
        return said(page, readers.leave(reader) ? "left" : "unknown", "", "");
    }

    /// One click in the mail program.
    @PostMapping(LEAVE)
    ResponseEntity<Void> leftAtOnce(@RequestParam(defaultValue = "") String reader) {
        return readers.leave(reader)
                ? ResponseEntity.ok().build()
                : ResponseEntity.notFound().build();
    }

    /// A person who opens the address of the program's click is asked in the language of the browser.
    @GetMapping(LEAVE)
    ModelAndView askedByAPerson(HttpServletRequest request, @RequestParam(defaultValue = "") String reader) {
        return SeeOther.at("/" + pages.languageOf(request) + "/digest/leave?reader="
                + (reader.matches("[0-9a-f]{1,80}") ? reader : ""));
    }

    private ModelAndView said(Page page, String what, String action, String reader) {
        return page.through("newsroom/digestSaid", "what", what, "action", action, "reader", reader);
    }

    private ModelAndView form(Page page, Map<String, String> values, Set<String> chosen, String fault) {
        return page.through(
                "newsroom/digest",
                "view",
                new DigestView(items.channels(), themes.named(items.themes()), values, chosen, fault));
    }

    private static Set<String> chosen(MultiValueMap<String, String> fields) {
        return Set.copyOf(Stream.concat(all(fields, "channel").stream(), all(fields, "theme").stream())
                .collect(Collectors.toSet()));
    }

    private static List<String> all(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElse(List.of());
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}

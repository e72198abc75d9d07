package org.hexapla.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.kernel.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The search as a page, as data, as a feed, and the help of the box.
@Controller
@RequestMapping("/{lang}")
class SearchPages {

    private static final int MOST_SUGGESTIONS = 8;
    private static final int LONGEST_BEGINNING = 100;

    private final IndexedSearch search;
    private final ShowingResults showing;

    SearchPages(IndexedSearch search, ShowingResults showing) {
        this.search = search;
        this.showing = showing;
    }

    @Bean
    static MenuEntry searchInTheMenu() {
        return new MenuEntry("search.menu", "/search", 10, Visitor.Standing.ANYBODY);
    }

    @GetMapping("/search")
    ModelAndView page(Page page, HttpServletRequest request) {
        if (wantsData(request.getHeader(HttpHeaders.ACCEPT))) {
            return new ModelAndView("forward:" + page.to("/search.json"));
        }
        var address = SearchAddress.of(request.getParameterMap());
        try {
            var results = search.find(address.asked(page.language()));
            return (isNewQuestion(request) ? page.showing(new Shown.Answers()) : page)
                    .through("search/search", "view", showing.view(page, address, results));
        } catch (QuestionNotUnderstood problem) {
            var refused = page.through("search/search", "view", showing.refused(page, address, problem));
            refused.setStatus(HttpStatus.BAD_REQUEST);
            return refused;
        }
    }

    @GetMapping(value = "/search", params = "format=json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SearchAnswer asData(Language reader, HttpServletRequest request) {
        return data(reader, request);
    }

    @GetMapping(value = "/search.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SearchAnswer data(Language reader, HttpServletRequest request) {
        var address = SearchAddress.of(request.getParameterMap());
        return SearchAnswer.of(search.find(address.asked(reader)), address, reader, site());
    }

    @GetMapping(value = "/search.rss", produces = "application/rss+xml;charset=UTF-8")
    @ResponseBody
    String feed(Page page, HttpServletRequest request) {
        var address = SearchAddress.of(request.getParameterMap());
        var results = search.find(address.asked(page.language()));
        return new SearchFeed(page, site()).of(address, results);
    }

    @GetMapping(value = "/search/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<SearchSuggestion> suggest(Language reader, @RequestParam(name = "q", defaultValue = "") String words) {
        return suggestions(words, reader);
    }

    /// For the box itself, which puts them into its list.
    @GetMapping(value = "/search/suggest", headers = "HX-Request")
    ModelAndView options(Page page, @RequestParam(name = "q", defaultValue = "") String words) {
        return page.through("search/suggestions", "suggestions", suggestions(words, page.language()));
    }

    private List<SearchSuggestion> suggestions(String words, Language reader) {
        if (words.isBlank() || words.length() > LONGEST_BEGINNING) {
            return List.of();
        }
        var suggestions = new ArrayList<>(search.concepts(words, reader));
        suggestions.addAll(search.suggest(words, reader, MOST_SUGGESTIONS));
        return suggestions.stream().distinct().limit(MOST_SUGGESTIONS).toList();
    }

    /// Turning to the next page of answers asks nothing new.
    private static boolean isNewQuestion(HttpServletRequest request) {
        return request.getQueryString() != null && request.getParameter("page") == null;
    }

    /// A program that asks for data by name; whoever takes anything gets the page.
    private static boolean wantsData(@Nullable String accept) {
        return accept != null
                && accept.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}

package org.hexapla.usage.noting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Pages;
import org.hexapla.kernel.web.Shown;
import org.hexapla.people.People;
import org.hexapla.usage.Act;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItems;
import org.hexapla.usage.journal.Journal;
import org.hexapla.usage.journal.Use;
import org.hexapla.usage.visitor.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Hands what a visitor did to the journal, after the answer is made.
@Component
class NotingUse implements HandlerInterceptor {

    private final Journal journal;
    private final Visitors visitors;
    private final People people;
    private final Pages pages;
    private final Clock clock;
    private final LoadingCache<String, Optional<Usage>> files;

    NotingUse(Journal journal, Visitors visitors, People people, Pages pages, List<UsedItems> owners, Clock clock) {
        this.journal = journal;
        this.visitors = visitors;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
        this.files = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(5))
                .build(sha256 -> owners.stream()
                        .flatMap(owner -> owner.byFile(sha256).stream())
                        .findFirst());
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null && Answer.counts(request, response)) {
            used(request, response, handler).ifPresent(used -> note(used, request));
        }
    }

    /// @param item empty for a page that shows no item
    private record Used(Act act, String site, String item, Optional<Language> language) {

        static Used of(Usage usage) {
            return new Used(usage.act(), usage.site(), usage.item().toString(), usage.language());
        }
    }

    private Optional<Used> used(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var shown = Shown.of(request);
        if (shown.isPresent()) {
            return Optional.of(used(shown.get(), request));
        }
        var file = Answer.fileOf(request);
        if (file.isPresent()) {
            return files.get(file.get()).map(Used::of);
        }
        return Site.of(handler)
                .filter(_ -> Answer.isPage(response))
                .map(site -> new Used(Act.VIEW, site, "", Optional.of(pages.languageOf(request))));
    }

    private Used used(Shown shown, HttpServletRequest request) {
        return switch (shown) {
            case Shown.Description(var item) ->
                Used.of(new Usage(item, Act.INVESTIGATION, Optional.of(pages.languageOf(request))));
            case Shown.Content(var item, var language) -> Used.of(new Usage(item, Act.REQUEST, Optional.of(language)));
            case Shown.Taken(var item, var language) -> Used.of(new Usage(item, Act.DOWNLOAD, Optional.of(language)));
            case Shown.Answers() -> new Used(Act.SEARCH, Site.SEARCHED, "", Optional.of(pages.languageOf(request)));
        };
    }

    private void note(Used used, HttpServletRequest request) {
        var now = clock.instant();
        var address = request.getRemoteAddr();
        var program = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var visit = people.current()
                .map(person -> visitors.signedIn(person.id().toString(), address, program, now))
                .orElseGet(() -> visitors.anonymous(address, program, now));
        journal.append(new Use(
                now,
                used.act(),
                used.site(),
                used.item(),
                used.language().map(Language::tag).orElse(""),
                Use.numberOf(Answer.addressOf(request)),
                visit));
    }
}

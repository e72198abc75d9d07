package org.hexapla.kernel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Pages that are the same for everybody who is not signed in, kept for a moment, so that a story of which the whole
/// world speaks is made once and sent to thousands.
///
/// A moment is so short that nobody is told of every change: on one machine or on many, what is published can be read
/// everywhere within it. Whoever changes something here sees it at once.
@Component
public class KeptPages implements HandlerInterceptor {

    /// How long anything may be kept that is told to everybody alike: shorter than the second in which what is
    /// published must be seen.
    public static final Duration MOMENT = Duration.ofMillis(800);

    private static final int MOST_BYTES = 64 << 20;

    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumWeight(MOST_BYTES)
            .weigher((String address, KeptPage page) -> 2 * address.length() + page.size())
            .build();

    /// Sends the page that is kept, if there is one; who counts use is told what it shows.
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isForEverybody(request)) {
            return true;
        }
        var kept = pages.getIfPresent(addressOf(request));
        if (kept == null) {
            return true;
        }
        kept.send(request, response);
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!isReading(request)) {
            forget();
        }
    }

    /// Keeps a page that says of itself that it is the same for everybody, unless this reader's is not.
    KeptPage keep(Page page, byte[] content, HttpServletRequest request) {
        var kept = KeptPage.of(page.language(), content, request);
        if (isForEverybody(request) && !page.isPersonal()) {
            pages.put(addressOf(request), kept);
        }
        return kept;
    }

    /// Has every page made anew.
    public void forget() {
        pages.invalidateAll();
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        return isReading(request)
                && !Frame.of(request).visitor().isSignedIn()
                // They are offered the same page as text alone.
                && !Page.isSavingData(request);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /// The house's name is part of it, for pages say their full address.
    private static String addressOf(HttpServletRequest request) {
        var question = request.getQueryString();
        return request.getRequestURL() + (question == null ? "" : "?" + question);
    }
}

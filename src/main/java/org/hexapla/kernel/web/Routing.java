package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Finds the method that answers a request among many hundred whose addresses all begin with a language. Left to
/// itself, Spring compares the request with each of them, which takes as long as all the rest of a small page; the word
/// after the language rules out nearly all of them at once.
@Configuration(proxyBeanMethods = false)
class Routing {

    @Bean
    static WebMvcRegistrations routedByTheirSecondWord() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new BySecondWord();
            }
        };
    }

    private static final class BySecondWord extends RequestMappingHandlerMapping {

        private static final String WORD = BySecondWord.class.getName();
        private static final Pattern LITERAL = Pattern.compile("/\\{lang[^}]*}/([a-z][a-z0-9-]*)(?:/.*)?");

        private final Map<RequestMappingInfo, Set<String>> words = new ConcurrentHashMap<>();

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            var needed = words.computeIfAbsent(info, BySecondWord::words);
            return needed.isEmpty() || needed.contains(word(request)) ? super.getMatchingMapping(info, request) : null;
        }

        /// The words of which the address must have one in the second place; none where it may have any.
        private static Set<String> words(RequestMappingInfo info) {
            var patterns = info.getPatternValues();
            var words = patterns.stream()
                    .map(LITERAL::matcher)
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> matcher.group(1))
                    .collect(Collectors.toUnmodifiableSet());
            return words.size() == patterns.size() ? words : Set.of();
        }

        private static String word(HttpServletRequest request) {
            if (request.getAttribute(WORD) instanceof String known) {
                return known;
            }
            var elements = ServletRequestPathUtils.getParsedRequestPath(request)
                    .pathWithinApplication()
                    .elements();
            // A slash, the language, a slash, the word: read as Spring will read it.
            var word = elements.size() > 3 && elements.get(3) instanceof PathContainer.PathSegment segment
                    ? segment.valueToMatch()
                    : "";
            request.setAttribute(WORD, word);
            return word;
        }
    }
}

package org.hexapla.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/// Makes the [Page] and the [Language] that a controller asks for out of the `{lang}` of its address.
@Component
final class PageArguments implements HandlerMethodArgumentResolver {

    private final List<MenuEntry> menu;

    PageArguments(List<MenuEntry> menu) {
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::place)).toList();
    }

    /// The page of a request in a language that is already known: for errors, which have no address of their own.
    Page page(Language language, HttpServletRequest request) {
        return new Page(language, menu, request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class || parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        var language = languageOf(request);
        return parameter.getParameterType() == Page.class ? page(language, request) : language;
    }

    private static Language languageOf(HttpServletRequest request) {
        var variables = (Map<?, ?>) Objects.requireNonNullElse(
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE), Map.of());
        var tag = String.valueOf(variables.get("lang"));
        return Frame.of(request).languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new LanguageNotSpoken(tag));
    }
}

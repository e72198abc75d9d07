package org.hexapla;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Notes which templates the pages of a test run came from, so that a test can tell whether it has seen them all.
@TestConfiguration(proxyBeanMethods = false)
public class RenderedTemplates implements WebMvcConfigurer, HandlerInterceptor {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    public Set<String> names() {
        return Set.copyOf(names);
    }

    public void forget() {
        names.clear();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getViewName() != null) {
            names.add(view.getViewName());
        }
    }
}

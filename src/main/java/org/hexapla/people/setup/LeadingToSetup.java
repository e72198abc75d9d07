package org.hexapla.people.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hexapla.kernel.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Leads every page to the set-up as long as it is needed.
@Component
class LeadingToSetup implements WebMvcConfigurer, HandlerInterceptor {

    private final FirstRun firstRun;
    private final Pages pages;

    LeadingToSetup(FirstRun firstRun, Pages pages) {
        this.firstRun = firstRun;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(List.of("/{lang}/setup", "/assets/**", "/webjars/**", "/error"));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!firstRun.isNeeded()) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, "/" + pages.languageOf(request) + "/setup");
        return false;
    }
}

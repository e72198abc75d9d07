package org.hexapla.usage.noting;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Has every answer looked at.
@Configuration(proxyBeanMethods = false)
class CountedPages implements WebMvcConfigurer {

    private final NotingUse noting;

    CountedPages(NotingUse noting) {
        this.noting = noting;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(noting);
    }
}

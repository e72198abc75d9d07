package org.hexapla.kernel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How a template's name becomes a page: JTE, compiled with the program.
@Configuration(proxyBeanMethods = false)
class Templates {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver templateViews(TemplateEngine engine, KeptPages kept) {
        return (name, _) -> engine.hasTemplate(name + ".jte") ? new TemplateView(engine, name + ".jte", kept) : null;
    }

    @Bean
    WebMvcConfigurer pageArgumentsAsParameters(PageArguments arguments, KeptPages kept) {
        return new WebMvcConfigurer() {
            /// The last of all: whoever counts use hears of a kept page too.
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(kept).order(Ordered.LOWEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }
        };
    }

    private record TemplateView(TemplateEngine engine, String template, KeptPages kept) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=utf-8";
        }

        @Override
        public void render(
                @org.jspecify.annotations.Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            var output = new Utf8ByteOutput();
            engine.render(template, model == null ? Map.of() : Map.copyOf(withoutSpringsOwn(model)), output);
            if (model != null
                    && model.get("page") instanceof Page page
                    && page.isForEverybody()
                    && response.getStatus() == HttpServletResponse.SC_OK) {
                kept.keep(page, bytes(output), request).send(request, response);
                return;
            }
            response.setContentType(getContentType());
            if (model != null && model.get("page") instanceof Page page) {
                // The server writes the header from the locale, which is the visitor's until a page says otherwise.
                response.setLocale(page.language().locale().toLocale());
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        private static byte[] bytes(Utf8ByteOutput output) throws IOException {
            var bytes = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(bytes);
            return bytes.toByteArray();
        }

        /// Spring adds binding results, which no template declares.
        private static Map<String, ?> withoutSpringsOwn(Map<String, ?> model) {
            return model.entrySet().stream()
                    .filter(entry -> entry.getKey().indexOf('.') < 0)
                    .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}

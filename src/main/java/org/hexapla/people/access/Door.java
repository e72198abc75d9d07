package org.hexapla.people.access;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What every request passes. Addresses are open to all: what a person may do is asked in the services, where
/// it cannot be walked around.
@Configuration(proxyBeanMethods = false)
class Door {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; object-src 'none'";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            SessionPerson sessions,
            TokenFilter tokens,
            FrameFilter frames,
            SentFiles files,
            CookieCsrfTokenRepository csrf,
            List<DoorPart> parts)
            throws Exception {
        for (var part : parts) {
            part.fit(http);
        }
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(forms -> forms.csrfTokenRepository(csrf).ignoringRequestMatchers(TokenFilter::showsToken))
                .headers(Door::headers)
                .addFilterAfter(tokens, HeaderWriterFilter.class)
                .addFilterAfter(frames, TokenFilter.class)
                .addFilterAfter(files, FrameFilter.class)
                .build();
    }

    /// Each of twenty filters measured for itself tells nobody anything, and costs more than a page that is kept.
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /// A token in a cookie of its own, so that a form costs an anonymous reader no session.
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new Freshness());
    }

    /// These filters stand in the chain above; the server must not run them a second time for itself.
    @Bean
    FilterRegistrationBean<FrameFilter> frameOnlyInTheChain(FrameFilter frames) {
        return notByItself(frames);
    }

    @Bean
    FilterRegistrationBean<TokenFilter> tokenOnlyInTheChain(TokenFilter tokens) {
        return notByItself(tokens);
    }

    @Bean
    FilterRegistrationBean<SentFiles> sentFilesOnlyInTheChain(SentFiles files) {
        return notByItself(files);
    }

    private static <F extends Filter> FilterRegistrationBean<F> notByItself(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}

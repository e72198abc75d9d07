package org.hexapla.installation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Who may ask for what is about the machine, not the house: `/health` anybody, `/metrics` programs on this machine,
/// `/local` commands that know the token of the data folder.
@Configuration(proxyBeanMethods = false)
class LocalDoor {

    @Bean
    @Order(-10)
    SecurityFilterChain localRequests(HttpSecurity http, LocalAccess access) {
        return http.securityMatcher("/local/**", "/health", "/health/**", "/metrics")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/health", "/health/**")
                        .permitAll()
                        .requestMatchers("/metrics")
                        .access((_, context) ->
                                new AuthorizationDecision(LocalAccess.isFromThisMachine(context.getRequest())))
                        .anyRequest()
                        .access((_, context) -> new AuthorizationDecision(access.allows(context.getRequest()))))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}

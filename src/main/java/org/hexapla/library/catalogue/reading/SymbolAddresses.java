package org.hexapla.library.catalogue.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// Lets symbols through as addresses: with encoded slashes, brackets raw, semicolons. All other addresses stay strict.
@Configuration(proxyBeanMethods = false)
class SymbolAddresses {

    @Bean
    TomcatConnectorCustomizer charactersOfSymbols() {
        return connector -> {
            connector.setProperty("relaxedPathChars", "[]{}|^\"<>`");
            connector.setEncodedSolidusHandling("passthrough");
        };
    }

    @Bean
    HttpFirewall firewall() {
        return new FirewallWithSymbols();
    }

    private static final class FirewallWithSymbols extends StrictHttpFirewall {

        private static final Pattern SYMBOL = Pattern.compile("/[^/]*/symbol/.*");

        private final StrictHttpFirewall forSymbols = new StrictHttpFirewall();

        FirewallWithSymbols() {
            forSymbols.setAllowUrlEncodedSlash(true);
            forSymbols.setAllowUrlEncodedPercent(true);
            forSymbols.setAllowSemicolon(true);
        }

        @Override
        public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
            return SYMBOL.matcher(request.getRequestURI()).matches()
                    ? forSymbols.getFirewalledRequest(request)
                    : super.getFirewalledRequest(request);
        }
    }
}

package org.hexapla.people;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the house: coordinated universal time; tests put their own in its place.
@Configuration(proxyBeanMethods = false)
class UniversalTime {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

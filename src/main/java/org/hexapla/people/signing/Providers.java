package org.hexapla.people.signing;

import java.util.List;
import java.util.stream.StreamSupport;
import org.hexapla.people.signing.SignInView.Provider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// The other houses that vouch for people, as the configuration names them (`spring.security.oauth2.client.*`).
@Component
class Providers {

    private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

    Providers(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    List<Provider> all() {
        Iterable<ClientRegistration> all = registrations.getIfAvailable();
        return all == null
                ? List.of()
                : StreamSupport.stream(all.spliterator(), false)
                        .map(registration ->
                                new Provider(registration.getRegistrationId(), registration.getClientName()))
                        .toList();
    }
}

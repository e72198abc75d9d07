package org.hexapla.people.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexapla.kernel.web.Pages;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.access.DoorPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// OpenID Connect: who comes back from another house with its word is let in as the person it vouches for.
@Component
class SignOnElsewhere implements DoorPart {

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final ObjectProvider<Vouching> vouching;
    private final ObjectProvider<Arrivals> arrivals;
    private final ObjectProvider<Pages> pages;

    SignOnElsewhere(
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<Vouching> vouching,
            ObjectProvider<Arrivals> arrivals,
            ObjectProvider<Pages> pages) {
        this.providers = providers;
        this.vouching = vouching;
        this.arrivals = arrivals;
        this.pages = pages;
    }

    @Override
    public void fit(HttpSecurity http) {
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/en/sign-in")
                    .authorizedClientRepository(new NothingKept())
                    .successHandler(this::letIn)
                    .failureHandler((request, response, _) -> refuse(request, response)));
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        var person = proof instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser user
                ? vouching.getObject().personOf(token.getAuthorizedClientRegistrationId(), user)
                : java.util.Optional.<org.hexapla.people.Person>empty();
        if (person.isPresent()) {
            arrivals.getObject().arrive(person.get(), request, response);
            response.sendRedirect("/" + person.get().language() + "/");
        } else {
            arrivals.getObject().leave(request, response);
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/" + pages.getObject().languageOf(request) + "/sign-in?done=refused");
    }

    /// The other house's tokens are of no use to us once it has told who somebody is.
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("NullAway") // The interface promises nothing of the kind; nobody asks.
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String provider, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Not kept.
        }

        @Override
        public void removeAuthorizedClient(
                String provider, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}

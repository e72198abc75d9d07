package org.hexapla.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Configures sign-on through another house in every test context, so that all tests go on sharing one. The
/// house itself is opened only by the test that goes there, on the port kept for it.
public final class OtherHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int PORT = freePort();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var house = "http://localhost:" + PORT + "/house";
        TestPropertyValues.of(
                        "spring.security.oauth2.client.registration.house.client-id=hexapla",
                        "spring.security.oauth2.client.registration.house.client-secret=between us",
                        "spring.security.oauth2.client.registration.house.client-name=The Other House",
                        "spring.security.oauth2.client.registration.house.scope=openid,email,profile",
                        "spring.security.oauth2.client.registration.house.authorization-grant-type=authorization_code",
                        "spring.security.oauth2.client.registration.house.redirect-uri="
                                + "{baseUrl}/login/oauth2/code/{registrationId}",
                        "spring.security.oauth2.client.provider.house.authorization-uri=" + house + "/authorize",
                        "spring.security.oauth2.client.provider.house.token-uri=" + house + "/token",
                        "spring.security.oauth2.client.provider.house.jwk-set-uri=" + house + "/jwks",
                        "spring.security.oauth2.client.provider.house.user-name-attribute=sub")
                .applyTo(context);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

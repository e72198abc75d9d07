package org.hexapla.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Passwords;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Browsers of people who are signed in, for any test: `signedIn.asStaff("library").get("/en/staff")`.
///
/// Each call makes a new person and signs in through the page, with cookies and the form's token, as a reader
/// would.
@Component
public class SignedIn {

    public static final String PASSWORD = "columns stand side by side";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Accounts accounts;
    private final Passwords passwords;
    private final Environment environment;

    SignedIn(Accounts accounts, Passwords passwords, Environment environment) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.environment = environment;
    }

    public Browser asReader() {
        return as(Role.READER);
    }

    public Browser asStaff(String... departments) {
        return as(Role.STAFF, departments);
    }

    public Browser asAdministrator() {
        return as(Role.ADMINISTRATOR);
    }

    /// A browser of nobody yet.
    public Browser asNobody() {
        return new Browser(Integer.parseInt(environment.getRequiredProperty("local.server.port")));
    }

    /// A browser of nobody yet, at another program of the house.
    public static Browser nobodyAt(int port) {
        return new Browser(port);
    }

    /// A new active account with [#PASSWORD].
    public Account account(Role role, String... departments) {
        var account = add(role, Account.State.ACTIVE, departments);
        passwords.set(account.id(), PASSWORD);
        return account;
    }

    /// Somebody who was invited and has not come yet.
    public Account invited() {
        return add(Role.READER, Account.State.INVITED);
    }

    private Account add(Role role, Account.State state, String... departments) {
        var id = new PersonId(UUID.randomUUID());
        accounts.add(new Account(
                id,
                "Person " + id.toString().substring(0, 8),
                id + "@example.org",
                new Account.Access(role, Set.of(departments)),
                Language.EN,
                state,
                0));
        return accounts.find(id).orElseThrow();
    }

    private Browser as(Role role, String... departments) {
        var browser = asNobody();
        var answer = browser.signIn(account(role, departments).mail(), PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return browser;
    }

    /// Sends requests with its own cookies; redirects are shown and not followed.
    public static final class Browser {

        private final int port;
        private final HttpClient client;

        Browser(int port) {
            this(
                    port,
                    HttpClient.newBuilder()
                            .cookieHandler(new CookieManager())
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .build());
        }

        private Browser(int port, HttpClient client) {
            this.port = port;
            this.client = client;
        }

        /// The same browser, with what it keeps, at another program of the house.
        public Browser at(int other) {
            return new Browser(other, client);
        }

        public HttpResponse<String> signIn(String mail, String password) {
            return post("/en/sign-in", Map.of("mail", mail, "password", password));
        }

        public HttpResponse<String> get(String path) {
            return send(request(path));
        }

        /// Sends a form, with the token that the forms of this browser carry.
        public HttpResponse<String> post(String path, Map<String, String> fields) {
            var all = new TreeMap<>(fields);
            all.put("_csrf", csrfToken());
            return postAsItIs(path, all);
        }

        /// Sends a form without adding a token.
        public HttpResponse<String> postAsItIs(String path, Map<String, String> fields) {
            var body = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return send(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        /// The token of a form, which also stands in this browser's cookie.
        public String csrfToken() {
            return tokenIn(get("/en/sign-in").body());
        }

        static String tokenIn(String page) {
            var matcher = TOKEN.matcher(page);
            if (!matcher.find()) {
                throw new IllegalStateException("the page has no token");
            }
            return matcher.group(1);
        }

        public HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }

        public HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /// A file as it is sent.
        public byte[] bytes(String path) {
            try {
                return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray())
                        .body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}

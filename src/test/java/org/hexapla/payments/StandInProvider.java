package org.hexapla.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A provider of this machine that answers as Stripe's documentation says: Checkout sessions, expiry, refunds,
/// idempotency keys, errors.
public final class StandInProvider implements AutoCloseable {

    public static final String KEY = "key-of-a-test";

    /// A session as the provider knows it.
    public static final class Session {

        private final String id;
        private final Map<String, String> asked;
        private volatile String status = "open";
        private volatile String paid = "unpaid";

        Session(String id, Map<String, String> asked) {
            this.id = id;
            this.asked = asked;
        }

        public String id() {
            return id;
        }

        public Map<String, String> asked() {
            return asked;
        }

        public boolean isPaid() {
            return paid.equals("paid");
        }

        private String json(String address) {
            return """
                    {"id": "%s", "object": "checkout.session", "url": %s, "status": "%s", "payment_status": "%s",
                    "payment_intent": "pi_%s"}""".formatted(
                    id, status.equals("open") ? "\"" + address + "/pay/" + id + "\"" : "null", status, paid, id);
        }
    }

    private final HttpServer server;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, String> byKey = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> refunds = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile boolean isSilent;

    public StandInProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    public Map<String, Map<String, String>> refunds() {
        return refunds;
    }

    public List<String> requests() {
        return requests;
    }

    /// Somebody pays on its page.
    ///
    /// @return whether the page still took the money
    public boolean pay(String session) {
        var known = java.util.Objects.requireNonNull(sessions.get(session));
        synchronized (known) {
            if (!known.status.equals("open")) {
                return false;
            }
            known.status = "complete";
            known.paid = "paid";
            return true;
        }
    }

    /// As if nobody had ever come.
    public void forget() {
        sessions.clear();
        byKey.clear();
        refunds.clear();
    }

    public void beSilent(boolean silent) {
        isSilent = silent;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        requests.add(exchange.getRequestMethod() + " " + path);
        if (isSilent) {
            send(exchange, 503, error("try again"));
        } else if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, error("Invalid API Key provided"));
        } else if (path.equals("/v1/checkout/sessions")) {
            open(exchange, form);
        } else if (path.equals("/v1/refunds")) {
            refund(exchange, form);
        } else if (path.startsWith("/v1/checkout/sessions/")) {
            known(exchange, path.substring("/v1/checkout/sessions/".length()));
        } else {
            send(exchange, 404, error("Unrecognized request URL"));
        }
    }

    private void open(HttpExchange exchange, Map<String, String> form) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var id = byKey.computeIfAbsent(key, _ -> "cs_test_" + numbers.incrementAndGet());
        var session = sessions.computeIfAbsent(id, number -> new Session(number, form));
        if (session.asked.equals(form)) {
            send(exchange, 200, session.json(address().toString()));
        } else {
            send(exchange, 400, error("Keys for idempotent requests can only be used with the same parameters"));
        }
    }

    private void known(HttpExchange exchange, String rest) throws IOException {
        var session = sessions.get(rest.replace("/expire", ""));
        if (session == null) {
            send(exchange, 404, error("No such checkout session"));
            return;
        }
        synchronized (session) {
            if (rest.endsWith("/expire")) {
                if (!session.status.equals("open")) {
                    send(exchange, 400, error("Only Checkout Sessions with a status in [\"open\"] can be expired."));
                    return;
                }
                session.status = "expired";
            }
        }
        send(exchange, 200, session.json(address().toString()));
    }

    private void refund(HttpExchange exchange, Map<String, String> form) throws IOException {
        refunds.putIfAbsent(exchange.getRequestHeaders().getFirst("Idempotency-Key"), form);
        send(exchange, 200, "{\"id\": \"re_1\", \"object\": \"refund\", \"status\": \"succeeded\"}");
    }

    private static String error(String message) {
        return "{\"error\": {\"type\": \"invalid_request_error\", \"message\": \"%s\"}}"
                .formatted(message.replace("\"", "\\\""));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Map<String, String> form(String body) {
        var form = new TreeMap<String, String>();
        for (var field : body.split("&")) {
            var sign = field.indexOf('=');
            if (sign > 0) {
                form.put(
                        URLDecoder.decode(field.substring(0, sign), StandardCharsets.UTF_8),
                        URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

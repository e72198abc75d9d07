package org.hexapla.payments.till;

import java.net.http.HttpClient;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.Money;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stripe's Checkout: a session for each payment, with the payment's own number as idempotency key, so that a
/// session is opened once however often it is asked for.
@Component
@Order(1)
class StripeTill implements Till {

    private static final String VERSION = "2024-06-20";
    private static final String SESSIONS = "/v1/checkout/sessions";

    /// Those of our languages that its pages speak; the payer's browser says for the others.
    private static final Set<String> SPOKEN = Set.of("zh", "en", "fr", "ru", "es");

    /// Currencies whose amounts it counts otherwise than the standard says.
    private static final Map<String, Integer> DIGITS = Map.of("ISK", 2, "UGX", 2, "MGA", 0);

    private final StripeSettings settings;
    private final RestClient client;

    StripeTill(StripeSettings settings) {
        this.settings = settings;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        requests.setReadTimeout(settings.patience());
        this.client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.address())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.key())
                .defaultHeader("Stripe-Version", VERSION)
                .build();
    }

    @Override
    public String code() {
        return "stripe";
    }

    @Override
    public boolean isThere() {
        return !settings.key().isEmpty();
    }

    @Override
    public Session open(Due due) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("mode", "payment");
        form.add("line_items[0][quantity]", "1");
        form.add("line_items[0][price_data][currency]", currency(due.amount()));
        form.add("line_items[0][price_data][unit_amount]", Long.toString(smallest(due.amount())));
        form.add("line_items[0][price_data][product_data][name]", due.words());
        form.add("client_reference_id", due.payment().toString());
        form.add("payment_intent_data[metadata][payment]", due.payment().toString());
        form.add("success_url", due.back().toString());
        form.add("cancel_url", due.back().toString());
        form.add("expires_at", Long.toString(due.closes().getEpochSecond()));
        form.add(
                "locale", SPOKEN.contains(due.language().tag()) ? due.language().tag() : "auto");
        if (!due.payer().mail().isEmpty()) {
            form.add("customer_email", due.payer().mail());
        }
        var session = send(SESSIONS, form, due.payment().toString());
        return new Session(session.path("id").asString(), session.path("url").asString());
    }

    @Override
    public Standing ask(String session) {
        return standing(told(client.get().uri(SESSIONS + "/{session}", session)));
    }

    @Override
    public Standing close(String session) {
        try {
            return standing(send(SESSIONS + "/" + session + "/expire", new LinkedMultiValueMap<>(), ""));
        } catch (TillRefuses e) {
            // It closes only what is open: so it was paid, or is closed already.
            return ask(session);
        }
    }

    @Override
    public void giveBack(String session, UUID key, Money amount) {
        var intent = told(client.get().uri(SESSIONS + "/{session}", session)).path("payment_intent");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("payment_intent", intent.asString());
        form.add("amount", Long.toString(smallest(amount)));
        send("/v1/refunds", form, key.toString());
    }

    private static Standing standing(JsonNode session) {
        if (session.path("payment_status").asString("").equals("paid")) {
            return Standing.PAID;
        }
        // What is complete and unpaid is on its way: some banks take days.
        return session.path("status").asString("").equals("expired") ? Standing.OVER : Standing.OPEN;
    }

    private JsonNode send(String path, MultiValueMap<String, String> form, String key) {
        var request = client.post().uri(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        return told((key.isEmpty() ? request : request.header("Idempotency-Key", key)).body(form));
    }

    private static JsonNode told(RestClient.RequestHeadersSpec<?> request) {
        try {
            var body = request.retrieve().body(String.class);
            return JsonMapper.shared().readTree(body == null ? "{}" : body);
        } catch (RestClientResponseException e) {
            if (isForLater(e.getStatusCode())) {
                throw new TillSilent(e);
            }
            throw new TillRefuses(message(e));
        } catch (ResourceAccessException e) {
            throw new TillSilent(e);
        }
    }

    /// Its fault, too many questions, or the same question being answered just now.
    private static boolean isForLater(HttpStatusCode status) {
        return status.is5xxServerError() || status.value() == 429 || status.value() == 409;
    }

    private static String message(RestClientResponseException refused) {
        try {
            return JsonMapper.shared()
                    .readTree(refused.getResponseBodyAsString())
                    .path("error")
                    .path("message")
                    .asString(refused.getStatusText());
        } catch (tools.jackson.core.JacksonException e) {
            return refused.getStatusText();
        }
    }

    private static String currency(Money amount) {
        return amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    /// In cents, or whatever is the smallest unit that it counts in.
    static long smallest(Money amount) {
        Currency currency = amount.currency();
        var digits = DIGITS.getOrDefault(currency.getCurrencyCode(), currency.getDefaultFractionDigits());
        return amount.amount().movePointRight(digits).longValueExact();
    }
}

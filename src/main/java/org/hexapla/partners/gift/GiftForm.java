package org.hexapla.partners.gift;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Typed;
import org.jspecify.annotations.Nullable;

/// Reads what a page about gifts was sent.
record GiftForm(Map<String, String> fields, List<Language> languages) {

    private static final int LONGEST = 4000;

    Agreement.Content agreement() {
        var title = text("title");
        var symbol = one("symbol");
        if (title.isEmpty() || symbol.isEmpty() || symbol.length() > 100) {
            throw PartnersRefused.mistake("agreement");
        }
        var since = day("since");
        var until = optionalDay("until");
        if (until != null && until.isBefore(since)) {
            throw PartnersRefused.mistake("day", until);
        }
        return new Agreement.Content(
                symbol,
                title,
                text("aim"),
                one("parties"),
                one("initiative"),
                Language.parse(one("language")).orElse(Language.EN),
                since,
                until,
                fields.containsKey("acknowledged"));
    }

    Gift gift() {
        var kind = Gift.Kind.parse(one("kind")).orElseThrow(() -> PartnersRefused.mistake("gift"));
        var what = text("what");
        if (!Gift.PURPOSES.contains(one("purpose")) || what.isEmpty()) {
            throw PartnersRefused.mistake("gift");
        }
        var isThing = kind == Gift.Kind.IN_KIND;
        var condition = isThing && Gift.CONDITIONS.contains(one("condition")) ? one("condition") : "";
        return new Gift(0, kind, one("purpose"), day("day"), money(one("currency")), what, condition, rate());
    }

    private Gift.@Nullable Rate rate() {
        var written = one("rate");
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,9}(\\.\\d{1,9})?") || new BigDecimal(written).signum() == 0) {
            throw PartnersRefused.mistake("amount", written);
        }
        return new Gift.Rate(new BigDecimal(written), day("rate-day"));
    }

    GiftLine.Use use(String currency) {
        var what = text("what");
        if (what.isEmpty()) {
            throw PartnersRefused.mistake("gift");
        }
        return new GiftLine.Use(day("day"), money(currency), what, item(), one("initiative"));
    }

    private @Nullable ItemRef item() {
        try {
            return one("item").isEmpty() ? null : ItemRef.parse(one("item"));
        } catch (IllegalArgumentException e) {
            throw PartnersRefused.mistake("item", one("item"));
        }
    }

    Money money(String currency) {
        return Amounts.parse(one("amount"), currency.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> PartnersRefused.mistake("amount", one("amount")));
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(one(field));
        } catch (DateTimeException e) {
            throw PartnersRefused.mistake("day", one(field));
        }
    }

    private @Nullable LocalDate optionalDay(String field) {
        return one(field).isEmpty() ? null : day(field);
    }

    String one(String field) {
        return Typed.atMost(LONGEST, fields.getOrDefault(field, ""));
    }

    private LocalizedText text(String field) {
        var text = LocalizedText.none();
        for (var language : languages) {
            text = text.with(language, one(field + "-" + language));
        }
        return text;
    }
}

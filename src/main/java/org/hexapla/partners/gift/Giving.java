package org.hexapla.partners.gift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Money;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerForgotten;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.Audit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff writes down what donors give and what becomes of it; whoever speaks for a donor reads it.
@Component
@Transactional
class Giving {

    private static final int LARGEST_FILE = 20_000_000;

    private final Agreements agreements;
    private final Gifts gifts;
    private final KeepingPartners partners;
    private final Audit audit;
    private final Clock clock;

    Giving(Agreements agreements, Gifts gifts, KeepingPartners partners, Audit audit, Clock clock) {
        this.agreements = agreements;
        this.gifts = gifts;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<GiftAccount> all() {
        partners.requireStaff();
        return agreements.all().stream().map(this::account).toList();
    }

    /// @throws org.hexapla.kernel.Problem unless the acting person is staff or speaks for the donor
    @Transactional(readOnly = true)
    GiftAccount account(long id) {
        var agreement = found(id);
        partners.requireKeeper(partners.standing(agreement.donor()).id());
        return account(agreement);
    }

    private GiftAccount account(Agreement agreement) {
        return new GiftAccount(
                agreement,
                partners.standing(agreement.donor()).card(),
                gifts.of(agreement.id()),
                agreements.reports(agreement.id()),
                agreements.files(agreement.id()),
                LocalDate.now(clock));
    }

    long add(PartnerId donor, Agreement.Content content) {
        partners.requireStaff();
        requireUnused(content.symbol());
        var id = agreements.add(partners.standing(donor).id(), content);
        audit.record(found(id).item(), "created", "", trail(content));
        return id;
    }

    void change(long id, int version, Agreement.Content content) {
        partners.requireStaff();
        var before = found(id);
        if (!before.content().symbol().equals(content.symbol())) {
            requireUnused(content.symbol());
        }
        if (before.version() != version || !agreements.change(before, content)) {
            throw PartnersRefused.conflict("changed");
        }
        audit.record(before.item(), "changed", trail(before.content()), trail(content));
    }

    boolean isKnown(String symbol) {
        return agreements.isKnown(symbol);
    }

    private void requireUnused(String symbol) {
        if (agreements.isKnown(symbol)) {
            throw PartnersRefused.conflict("symbol", symbol);
        }
    }

    // The parties may be people, and the trail outlives whoever asks to be forgotten.
    private static String trail(Agreement.Content content) {
        return LocalizedTextJson.write(content.title());
    }

    long give(long id, Gift gift) {
        partners.requireStaff();
        var given = gifts.add(found(id).id(), gift);
        audit.record(found(id).item(), "given", "", Noted.of(gift.value()));
        return given;
    }

    long expect(long id, long gift, LocalDate due, Money amount) {
        partners.requireStaff();
        var line = locked(id, gift);
        requireSame(line, amount);
        if (line.gift().kind() == Gift.Kind.IN_KIND) {
            throw PartnersRefused.conflict("in-kind");
        }
        audit.record(found(id).item(), "expected", "", Noted.of(amount));
        return gifts.expect(gift, due, amount);
    }

    void receive(long id, long gift, long instalment, LocalDate day, Money came) {
        partners.requireStaff();
        requireSame(locked(id, gift), came);
        if (day.isAfter(LocalDate.now(clock)) || !gifts.receive(gift, instalment, day, came)) {
            throw PartnersRefused.conflict("received");
        }
        audit.record(found(id).item(), "received", "", Noted.of(came));
    }

    /// What part of a gift was used for; never more than came in.
    void use(long id, long gift, GiftLine.Use use) {
        partners.requireStaff();
        var line = locked(id, gift);
        requireSame(line, use.amount());
        if (use.amount().amount().compareTo(line.left().amount()) > 0) {
            throw PartnersRefused.conflict("over");
        }
        gifts.use(gift, use);
        audit.record(found(id).item(), "used", "", Noted.of(use.amount()));
    }

    /// Keeps the agreement as it was signed.
    void keep(long id, String name, byte[] bytes) {
        partners.requireStaff();
        var isPdf = bytes.length > 5 && Arrays.equals(bytes, 0, 5, new byte[] {'%', 'P', 'D', 'F', '-'}, 0, 5);
        if (!isPdf || bytes.length > LARGEST_FILE) {
            throw PartnersRefused.mistake("pdf");
        }
        agreements.keep(found(id).id(), "signed", name, bytes, clock.instant());
        audit.record(found(id).item(), "file-added", "", Noted.of(name));
    }

    byte[] file(long id, long file) {
        account(id);
        return agreements.bytes(id, file).orElseThrow(() -> PartnersRefused.notFound(Long.toString(file)));
    }

    boolean promise(long id, LocalDate due) {
        partners.requireStaff();
        return agreements.promise(found(id).id(), due);
    }

    /// Notes that a report went to the donor, and keeps it as it went.
    void sent(long id, long report, LocalDate day, String name, byte[] pdf) {
        partners.requireStaff();
        var file = agreements.keep(found(id).id(), "report", name, pdf, clock.instant());
        if (!agreements.send(id, report, day, file)) {
            throw PartnersRefused.conflict("changed");
        }
        audit.record(found(id).item(), "reported", "", Noted.of(day));
    }

    private GiftLine locked(long id, long gift) {
        return gifts.locked(id, gift).orElseThrow(() -> PartnersRefused.notFound(Long.toString(gift)));
    }

    private static void requireSame(GiftLine line, Money amount) {
        var currency = line.gift().value().currency();
        if (!amount.currency().equals(currency)) {
            throw PartnersRefused.mistake("currency", currency.getCurrencyCode());
        }
    }

    private Agreement found(long id) {
        return agreements.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    // Within the transaction of whoever forgets; what was given is counted on.
    @EventListener
    void on(PartnerForgotten forgotten) {
        agreements.forget(forgotten.partner());
    }
}

package org.hexapla.campaigns.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.ItemRef;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The staff keeps the registry of accounts, and what their platforms count.
@Component
@Transactional
class KeepingAccounts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Accounts accounts;
    private final Definitions definitions;
    private final ReadingExports reading;
    private final Partners partners;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    KeepingAccounts(
            Accounts accounts,
            Definitions definitions,
            ReadingExports reading,
            Partners partners,
            People people,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.definitions = definitions;
        this.reading = reading;
        this.partners = partners;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Account account(String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return accounts.find(code).orElseThrow(() -> ReachRefused.notFound(code));
    }

    /// New where it has no number yet.
    void keep(Account account) {
        var by = people.requireStaff(Campaigning.DEPARTMENT).id();
        var partner = account.partner();
        if (!account.isWhole()
                || partner != null
                        && PartnerId.parse(partner.toString())
                                .flatMap(partners::find)
                                .isEmpty()) {
            throw ReachRefused.mistake("account");
        }
        var before = accounts.find(account.code()).map(JSON::writeValueAsString).orElse("");
        if (!accounts.save(account, by, clock.instant())) {
            throw ReachRefused.conflict("changed");
        }
        audit.record(
                item(account.code()),
                before.isEmpty() ? "created" : "changed",
                before,
                JSON.writeValueAsString(account));
    }

    /// How many follow it on a day; false where that was known.
    boolean note(String code, Accounts.Audience audience) {
        var account = account(code);
        if (audience.source().isBlank() || audience.day().isAfter(LocalDate.now(clock))) {
            throw ReachRefused.mistake("audience");
        }
        var isNew = accounts.keep(account.id(), audience);
        if (isNew) {
            audit.record(item(code), "changed", "", JSON.writeValueAsString(audience));
        }
        return isNew;
    }

    /// What a platform counts from a day on.
    void define(String platform, Measure measure, String words, LocalDate since) {
        var by = people.requireStaff(Campaigning.DEPARTMENT).id();
        if (words.isBlank()
                || platform.isBlank()
                || !definitions.add(platform, measure, words, since, by, clock.instant())) {
            throw ReachRefused.mistake("definition");
        }
        audit.record(
                new ItemRef("reach.definition", platform + "-" + measure.code() + "-" + since),
                "created",
                "",
                JSON.writeValueAsString(words));
    }

    /// Takes in what the platform gave away, or says what is wrong with it.
    TakingReachIn.Taken take(String code, Path file, String name) throws IOException {
        var account = account(code);
        var format = ExportFormat.ALL.stream()
                .filter(known -> known.platforms().contains(account.platform()))
                .findFirst()
                .orElseThrow(() -> ReachRefused.mistake("no-format", account.platform()));
        return reading.read(format, account, file, name);
    }

    private static ItemRef item(String code) {
        return new ItemRef("reach.account", code);
    }
}

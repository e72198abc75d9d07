package org.hexapla.people.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.MailKind;
import org.hexapla.people.PersonId;
import org.hexapla.people.access.ActingAs;
import org.hexapla.people.account.AccessTokens;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Consents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people do to their own accounts.
@Component
@Transactional
class Profile {

    private final Accounts accounts;
    private final Consents consents;
    private final AccessTokens tokens;
    private final Offers offers;
    private final Audit audit;

    Profile(Accounts accounts, Consents consents, AccessTokens tokens, Offers offers, Audit audit) {
        this.accounts = accounts;
        this.consents = consents;
        this.tokens = tokens;
        this.offers = offers;
        this.audit = audit;
    }

    ProfileView view(PersonId person) {
        var agreed = consents.of(person).keySet();
        var kinds = offers.mails().stream()
                .map(kind -> new ProfileView.Kind(kind.code(), kind.key(), agreed.contains(kind.code())))
                .toList();
        var tomorrow = offers.today().plusDays(1);
        return new ProfileView(accounts.find(person).orElseThrow(), kinds, tokens.of(person), "", "", "", tomorrow);
    }

    void rename(PersonId person, String name, Language language) {
        var changed = accounts.find(person).orElseThrow().named(name, language);
        if (accounts.change(changed)) {
            note(person, "changed", "", "{\"language\": \"%s\"}".formatted(language));
        }
    }

    /// Agrees to the kinds named and to no others.
    void agree(PersonId person, Set<String> kinds) {
        var offered = offers.mails().stream().map(MailKind::code).collect(Collectors.toSet());
        var before = consents.of(person).keySet();
        var after = kinds.stream().filter(offered::contains).collect(Collectors.toSet());
        consents.agree(person, after);
        note(person, "consented", listed(before), listed(after));
    }

    String issueToken(PersonId person, String name, LocalDate lastDay) {
        ActingAs.requireInPerson();
        var secret = tokens.issue(person, name, lastDay);
        note(person, "token-issued", "", "{\"until\": \"%s\"}".formatted(lastDay));
        return secret;
    }

    void revokeToken(PersonId person, UUID token) {
        ActingAs.requireInPerson();
        if (tokens.revoke(person, token)) {
            note(person, "token-revoked", "{\"token\": \"%s\"}".formatted(token), "");
        }
    }

    private void note(PersonId person, String action, String before, String after) {
        audit.record(new ItemRef("people.account", person.toString()), action, before, after);
    }

    private static String listed(Set<String> codes) {
        return codes.stream().sorted().map(code -> '"' + code + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    /// What the house offers its people: the kinds of mail the modules write, and the day it is.
    @Component
    static class Offers {

        private final List<MailKind> kinds;
        private final Clock clock;

        Offers(List<MailKind> kinds, Clock clock) {
            this.kinds = kinds;
            this.clock = clock;
        }

        List<MailKind> mails() {
            return kinds;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }
}

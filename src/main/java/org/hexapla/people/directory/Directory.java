package org.hexapla.people.directory;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.access.Arrivals;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Account.Access;
import org.hexapla.people.account.Account.State;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.inbox.InboxItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with the accounts of others. An installation keeps at least one administrator.
@Component
@Transactional
class Directory {

    private final People people;
    private final Accounts accounts;
    private final Invitations invitations;
    private final InboxItems inbox;
    private final Arrivals arrivals;
    private final Audit audit;

    Directory(
            People people,
            Accounts accounts,
            Invitations invitations,
            InboxItems inbox,
            Arrivals arrivals,
            Audit audit) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.audit = audit;
    }

    /// Makes an account and writes to its owner.
    Outcome invite(String name, String mail, Access access, Language language) {
        people.requireAdministrator();
        if (accounts.ofMail(mail).isPresent()) {
            return Outcome.ADDRESS_TAKEN;
        }
        var account = new Account(new PersonId(UUID.randomUUID()), name, mail, access, language, State.INVITED, 0);
        accounts.add(account);
        invitations.send(account);
        note(account, "invited", "", written(account));
        return Outcome.INVITED;
    }

    Outcome inviteAgain(PersonId person) {
        people.requireAdministrator();
        var account = find(person);
        if (account.state() != State.INVITED) {
            return Outcome.CHANGED_MEANWHILE;
        }
        invitations.send(account);
        note(account, "invited", "", written(account));
        return Outcome.INVITED;
    }

    Outcome change(PersonId person, long version, Access access) {
        people.requireAdministrator();
        var before = find(person);
        if (access.role() != Role.ADMINISTRATOR && isLastAdministrator(before)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        if (before.version() != version || !accounts.change(before.with(access))) {
            return Outcome.CHANGED_MEANWHILE;
        }
        note(before, "changed", written(before), written(before.with(access)));
        return Outcome.CHANGED;
    }

    /// Ends what a person may do at once, and gives the open work to another.
    Outcome deactivate(PersonId person, PersonId successor) {
        people.requireAdministrator();
        var before = find(person);
        if (isLastAdministrator(before)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        if (successor.equals(person) || !find(successor).isActive()) {
            return Outcome.NO_SUCCESSOR;
        }
        if (before.state() == State.DEACTIVATED || !accounts.change(before.as(State.DEACTIVATED))) {
            return Outcome.CHANGED_MEANWHILE;
        }
        arrivals.endAll(person);
        invitations.withdraw(person);
        var handedOver = inbox.handOver(person, successor);
        note(
                before,
                "deactivated",
                written(before),
                "{\"state\": \"DEACTIVATED\", \"successor\": \"%s\", \"work\": %d}".formatted(successor, handedOver));
        return Outcome.DEACTIVATED;
    }

    Outcome reactivate(PersonId person) {
        people.requireAdministrator();
        var before = find(person);
        if (before.state() != State.DEACTIVATED || !accounts.change(before.as(State.ACTIVE))) {
            return Outcome.CHANGED_MEANWHILE;
        }
        note(before, "reactivated", written(before), written(before.as(State.ACTIVE)));
        return Outcome.REACTIVATED;
    }

    private boolean isLastAdministrator(Account account) {
        return account.isActive()
                && account.access().role() == Role.ADMINISTRATOR
                && accounts.holdActiveAdministrators().equals(Set.of(account.id()));
    }

    private Account find(PersonId person) {
        return accounts.find(person).orElseThrow(() -> new PersonNotFound(person));
    }

    private void note(Account account, String action, String before, String after) {
        audit.record(new ItemRef("people.account", account.id().toString()), action, before, after);
    }

    /// What the trail keeps of an account: nothing that names the person.
    private static String written(Account account) {
        return "{\"role\": \"%s\", \"departments\": [%s], \"state\": \"%s\"}"
                .formatted(
                        account.access().role(),
                        account.access().departments().stream()
                                .sorted()
                                .map(code -> '"' + code + '"')
                                .collect(Collectors.joining(", ")),
                        account.state());
    }

    /// What became of an act; each has its message `people.directory.<name>`.
    enum Outcome {
        INVITED,
        CHANGED,
        DEACTIVATED,
        REACTIVATED,
        ADDRESS_TAKEN,
        LAST_ADMINISTRATOR,
        NO_SUCCESSOR,
        CHANGED_MEANWHILE;

        boolean isRefusal() {
            return switch (this) {
                case INVITED, CHANGED, DEACTIVATED, REACTIVATED -> false;
                case ADDRESS_TAKEN, LAST_ADMINISTRATOR, NO_SUCCESSOR, CHANGED_MEANWHILE -> true;
            };
        }
    }
}

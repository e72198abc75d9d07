package org.hexapla.people.setup;

import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.Audit;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.access.ActingAs;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Passwords;
import org.hexapla.people.settings.Emblem;
import org.hexapla.people.settings.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the settings of an installation, and makes its first administrator.
@Component
@Transactional
class SettingUp {

    private static final ItemRef ITEM = new ItemRef("people.installation", "this");

    private final Installation installation;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;

    SettingUp(Installation installation, Accounts accounts, Passwords passwords, Audit audit) {
        this.installation = installation;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// Makes the first administrator and all settings; who comes second is refused.
    Person begin(Administrator administrator, InstallationForm form, @Nullable Emblem emblem, String address) {
        write(form, emblem);
        // The row of the settings is ours now until the end: who came at the same time waits here, and then sees us.
        if (accounts.areThereAny()) {
            throw new SetUpAlready();
        }
        installation.reachedAt(address);
        var account = new Account(
                new PersonId(UUID.randomUUID()),
                administrator.name(),
                administrator.mail(),
                new Account.Access(Role.ADMINISTRATOR, Set.of()),
                administrator.language(),
                Account.State.ACTIVE,
                0);
        accounts.add(account);
        passwords.set(account.id(), administrator.password());
        return ActingAs.during(account.person(), () -> {
            audit.record(ITEM, "set-up", "", "");
            return account.person();
        });
    }

    void change(InstallationForm form, @Nullable Emblem emblem) {
        write(form, emblem);
        audit.record(ITEM, "changed", "", "");
    }

    private void write(InstallationForm form, @Nullable Emblem emblem) {
        var server = form.mailServer(installation.settings().mailServer());
        installation.name(form.name());
        installation.speak(form.languages());
        installation.useMailServer(server);
        if (emblem != null) {
            installation.show(emblem);
        }
    }

    record Administrator(String name, String mail, String password, Language language) {}
}

package org.hexapla.people.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.people.DemoAccounts;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.hexapla.people.account.Passwords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Gives a demonstration four people to be, with passwords that everyone may know.
@Component
class DemoPeople implements DemoAccounts, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("org.hexapla");

    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("administrator@example.org", "six-columns-side-by-side", Role.ADMINISTRATOR),
            new DemoAccount("librarian@example.org", "every-book-in-its-place", Role.STAFF),
            new DemoAccount("reader@example.org", "light-on-every-page", Role.READER),
            new DemoAccount("journalist@example.org", "ask-before-the-hour", Role.READER));

    private final boolean isDemo;
    private final Accounts accounts;
    private final Passwords passwords;
    private final TransactionOperations transaction;

    DemoPeople(
            @Value("${hexapla.demo:false}") boolean isDemo,
            Accounts accounts,
            Passwords passwords,
            TransactionOperations transaction) {
        this.isDemo = isDemo;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @Override
    public List<DemoAccount> all() {
        return isDemo ? ACCOUNTS : List.of();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isDemo && !accounts.areThereAny()) {
            transaction.executeWithoutResult(_ -> ACCOUNTS.forEach(this::make));
        }
        all().forEach(account -> LOG.info("{}: {} {}", account.role(), account.mail(), account.password()));
    }

    private void make(DemoAccount demo) {
        var departments = demo.role() == Role.STAFF
                ? Set.of("library", "newsroom", "programme", "forms", "occasions", "campaigns")
                : Set.<String>of();
        var name = switch (demo.role()) {
            case ADMINISTRATOR -> "Adam Origen";
            case STAFF -> "Livia Aquila";
            case READER -> demo.mail().startsWith("journalist") ? "Theo Dotion" : "Lena Symmachus";
        };
        var id = new PersonId(UUID.randomUUID());
        accounts.add(new Account(
                id,
                name,
                demo.mail(),
                new Account.Access(demo.role(), departments),
                Language.EN,
                Account.State.ACTIVE,
                0));
        passwords.set(id, demo.password());
    }
}

package org.hexapla.people.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/// The passwords of accounts, kept so that nobody can read them back.
@Repository
public class Passwords {

    /// Long rather than clever: no rules about what it is made of.
    public static final int SHORTEST = 12;

    /// More is no safer, and costs us time.
    private static final int LONGEST = 500;

    private final JdbcClient database;
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", java.util.Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Accounts accounts;

    /// Compared with where there is no account, so that an unknown address takes as long as a wrong password.
    private final String nobodys = encode(UUID.randomUUID().toString());

    Passwords(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public static boolean isAcceptable(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST && password.length() <= LONGEST;
    }

    public void set(PersonId person, String password) {
        if (!isAcceptable(password)) {
            throw new IllegalArgumentException("a password of this length is not taken");
        }
        database.sql("update people.account set password = :password where id = :id")
                .param("password", encode(password))
                .param("id", person.value())
                .update();
    }

    /// The active account of an address, if the password is its own.
    public Optional<Account> whoOpensWith(String mail, String password) {
        var account = accounts.ofMail(mail).filter(Account::isActive);
        var isTheirs =
                matches(password, account.map(Account::id).map(this::kept).orElse(null));
        return account.filter(_ -> isTheirs);
    }

    public boolean isOf(PersonId person, String password) {
        return matches(password, kept(person));
    }

    private boolean matches(String password, @Nullable String kept) {
        if (password.length() > LONGEST) {
            return false;
        }
        return encoder.matches(normalized(password), kept == null ? nobodys : kept) && kept != null;
    }

    private @Nullable String kept(PersonId person) {
        return database.sql("select coalesce(password, '') from people.account where id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .filter(password -> !password.isEmpty())
                .orElse(null);
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(normalized(password)));
    }

    /// One keyboard writes é as one sign, another as two.
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}

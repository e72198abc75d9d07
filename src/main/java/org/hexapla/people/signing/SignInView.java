package org.hexapla.people.signing;

import java.util.List;
import org.hexapla.people.DemoAccounts.DemoAccount;

/// What the sign-in page shows.
///
/// @param problem what went wrong, in the reader's language; empty if nothing did
/// @param to where to go once signed in
/// @param demo the accounts of a demonstration
/// @param hasNewPassword whether the reader comes from choosing a new password
public record SignInView(
        String mail,
        String problem,
        String to,
        List<Provider> providers,
        List<DemoAccount> demo,
        boolean hasNewPassword) {

    SignInView afterNewPassword() {
        return new SignInView(mail, problem, to, providers, demo, true);
    }

    /// Another house that vouches for people.
    public record Provider(String id, String name) {}
}

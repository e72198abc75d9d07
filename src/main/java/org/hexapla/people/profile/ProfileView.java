package org.hexapla.people.profile;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.people.account.AccessTokens.AccessToken;
import org.hexapla.people.account.Account;

/// What the own account's page shows.
///
/// @param notice what was done, in the reader's language; empty if nothing was
/// @param problem what is wrong with a form; empty if nothing is
/// @param newToken the words of a token just made, shown this once; empty otherwise
/// @param tomorrow the first day on which a new token may end
public record ProfileView(
        Account account,
        List<Kind> mails,
        List<AccessToken> tokens,
        String notice,
        String problem,
        String newToken,
        LocalDate tomorrow) {

    /// A kind of mail, and whether the person agreed to it.
    public record Kind(String code, String key, boolean agreed) {}

    ProfileView noting(String what) {
        return new ProfileView(account, mails, tokens, what, problem, newToken, tomorrow);
    }

    ProfileView refusing(String why) {
        return new ProfileView(account, mails, tokens, notice, why, newToken, tomorrow);
    }

    ProfileView showing(String token) {
        return new ProfileView(account, mails, tokens, notice, problem, token, tomorrow);
    }
}

package org.hexapla.people;

import java.util.regex.Pattern;
import org.hexapla.kernel.Language;

/// A letter that goes to an address again and again until its owner has had enough, ready in one language. The module
/// that sends it keeps the consent of the address's owner, who need not have an account.
///
/// @param kind what it is, for those who look after the mails: `newsroom.digest`
/// @param text the whole letter in plain words
/// @param html the same as a page
/// @param leave where the owner's program, or the owner, ends the sending by a POST without signing in (RFC 8058)
public record Circular(
        String address, Language language, String kind, String subject, String text, String html, String leave) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]{1,64}@[^@\\s\\p{Cntrl},;<>\"]{1,190}");

    /// Whether a letter can go to what somebody wrote as their address: one address and nothing else. Whether there is
    /// such a place, only a letter finds out.
    public static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }
}

package org.hexapla.library.eresources.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Resource;

/// Tickets as the proxy EZproxy takes them: the hash of a shared secret, the user and a packet with the time,
/// so that each opens the door for some minutes only.
final class Tickets {

    private Tickets() {}

    /// Where a reader goes with a ticket.
    ///
    /// @param user a key of the person, for vendors and proxies need not know a name
    /// @param target the address behind the proxy
    static String address(
            Resource.WayIn way, String secret, String user, AccountGroup group, Instant now, String target) {
        var packet = "$u" + now.getEpochSecond() + "$g" + group.code() + "$e";
        var proxy =
                way.proxy().endsWith("/") ? way.proxy().substring(0, way.proxy().length() - 1) : way.proxy();
        return proxy + "/login?user=" + encoded(user) + "&ticket="
                + encoded(hash(way.digest(), secret + user + packet) + packet) + "&qurl=" + encoded(target);
    }

    private static String hash(String digest, String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(digest).digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

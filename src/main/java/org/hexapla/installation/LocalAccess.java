package org.hexapla.installation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// Decides which requests come from a command on this machine whose user may read the data folder.
@Component
final class LocalAccess {

    static final String HEADER = "Hexapla-Token";

    private final AtomicReference<String> token = new AtomicReference<>("");

    /// From now on who knows the token gets in; before, nobody does.
    void open(String expected) {
        token.set(expected);
    }

    boolean allows(HttpServletRequest request) {
        var offered = request.getHeader(HEADER);
        var expected = token.get();
        return offered != null
                && !expected.isEmpty()
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8))
                && isFromThisMachine(request);
    }

    static boolean isFromThisMachine(HttpServletRequest request) {
        // A proxy on this machine speaks for somebody elsewhere.
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            var address = InetAddress.getByName(request.getRemoteAddr());
            return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }
}

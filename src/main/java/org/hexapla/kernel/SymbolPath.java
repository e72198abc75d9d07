package org.hexapla.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A symbol in the path of an address: its slashes are the path's, the rest is written by RFC 3986.
final class SymbolPath {

    /// A semicolon may stand in a path, but servers take what follows it for a parameter.
    private static final String PLAIN = "-._~!$&'()*+,=:@/";

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private SymbolPath() {}

    static String encode(String display) {
        var path = new StringBuilder(display.length() + 16);
        for (var octet : display.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                path.append((char) octet);
            } else {
                path.append('%').append(HEXADECIMAL.charAt(octet >> 4 & 15)).append(HEXADECIMAL.charAt(octet & 15));
            }
        }
        return path.toString();
    }

    /// The text of an encoded path; a path that was never encoded is its own text. Nothing if its octets are no UTF-8.
    static Optional<String> decode(String path) {
        var source = path.getBytes(StandardCharsets.UTF_8);
        var octets = ByteBuffer.allocate(source.length);
        for (var at = 0; at < source.length; at++) {
            var high = source[at] == '%' && at + 2 < source.length ? Character.digit(source[at + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(source[at + 2], 16);
            if (low < 0) {
                octets.put(source[at]);
            } else {
                octets.put((byte) (high << 4 | low));
                at += 2;
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(octets.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(byte octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || PLAIN.indexOf(octet) >= 0;
    }
}

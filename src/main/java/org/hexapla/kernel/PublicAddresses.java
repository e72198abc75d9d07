package org.hexapla.kernel;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells what is out in the world from what is only within the house, so that no text can have the program knock at the
/// doors of its own network.
public final class PublicAddresses {

    private PublicAddresses() {}

    public static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublicSix(bytes) : isPublicFour(bytes[0] & 0xff, bytes[1] & 0xff);
    }

    /// Not the addresses of carriers' own networks, of tests, of the future.
    private static boolean isPublicFour(int first, int second) {
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /// Not unique local addresses, nor those that hold one of four bytes.
    private static boolean isPublicSix(byte[] bytes) {
        var first = bytes[0] & 0xff;
        return (first & 0xfe) != 0xfc && first != 0 && !(first == 0x20 && bytes[1] == 0x02);
    }
}

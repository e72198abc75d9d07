package org.hexapla.usage.journal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at text as the bytes it is: what makes a line cheap to read.
public final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x9FB21C651E98DF25L;
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Bytes() {}

    /// A number for some bytes, well mixed; the same on every machine.
    public static long hash(byte[] bytes, int from, int to) {
        var hash = SEED ^ (to - from) * PRIME;
        var at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            hash = (hash ^ (long) EIGHT.get(bytes, at)) * PRIME;
            hash ^= hash >>> 32;
        }
        var rest = 0L;
        for (; at < to; at++) {
            rest = rest << 8 | bytes[at] & 0xff;
        }
        return mix((hash ^ rest) * PRIME);
    }

    /// Spreads what differs in few bits over all of them.
    public static long mix(long value) {
        var mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /// One number for two.
    public static long mix(long one, long other) {
        return mix(one * 0x9E3779B97F4A7C15L + mix(other));
    }

    static void writeHex(long value, byte[] target, int at) {
        for (var i = 0; i < 16; i++) {
            target[at + i] = (byte) DIGITS[(int) (value >>> 60 - 4 * i & 15)];
        }
    }

    static long readHex(byte[] bytes, int at) {
        var value = 0L;
        for (var i = at; i < at + 16; i++) {
            var digit = bytes[i];
            value = value << 4 | (digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }
        return value;
    }

    /// A number written with leading zeros.
    static void writeDecimal(int value, byte[] target, int at, int digits) {
        var rest = value;
        for (var i = at + digits - 1; i >= at; i--) {
            target[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    public static int readDecimal(byte[] bytes, int at, int digits) {
        var value = 0;
        for (var i = at; i < at + digits; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }
}

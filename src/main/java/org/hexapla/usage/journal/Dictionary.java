package org.hexapla.usage.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Gives pieces of text numbers from 0 in the order in which they are met, without making an object of each.
public final class Dictionary {

    private byte[] text = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private long[] hashes = new long[1 << 8];
    private int[] table = new int[1 << 9];
    private int size;

    /// The number of a piece, which is new if it was never met.
    public int numberOf(byte[] bytes, int from, int to) {
        var hash = Bytes.hash(bytes, from, to);
        var slot = (int) hash & table.length - 1;
        while (table[slot] != 0) {
            var number = table[slot] - 1;
            if (hashes[number] == hash && isText(number, bytes, from, to)) {
                return number;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = add(bytes, from, to, hash) + 1;
        if (size * 2 > table.length) {
            widen();
        }
        return size - 1;
    }

    public int size() {
        return size;
    }

    public String text(int number) {
        var from = start(number);
        return new String(text, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    /// The number that another dictionary gives to what stands before the first tab of a piece.
    public int prefix(int number, Dictionary other) {
        var from = start(number);
        var to = from;
        while (to < ends[number] && text[to] != '\t') {
            to++;
        }
        return other.numberOf(text, from, to);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private boolean isText(int number, byte[] bytes, int from, int to) {
        return Arrays.equals(text, start(number), ends[number], bytes, from, to);
    }

    private int add(byte[] bytes, int from, int to, long hash) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        var start = start(size);
        var end = start + to - from;
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, text.length * 2));
        }
        System.arraycopy(bytes, from, text, start, to - from);
        ends[size] = end;
        hashes[size] = hash;
        return size++;
    }

    private void widen() {
        table = new int[table.length * 2];
        for (var number = 0; number < size; number++) {
            var slot = (int) hashes[number] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = number + 1;
        }
    }
}

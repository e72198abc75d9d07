package org.hexapla.usage.counting;

/// Numbers by long numbers, without objects: several million entries in a few dozen megabytes.
final class LongMap {

    static final int ABSENT = Integer.MIN_VALUE;

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    int get(long key) {
        var slot = slot(key);
        return keys[slot] == 0 ? ABSENT : values[slot];
    }

    void put(long key, int value) {
        var slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key == 0 ? 1 : key;
            size++;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            widen();
        }
    }

    /// Puts the key there, and says whether it was not there yet.
    boolean add(long key) {
        var before = size;
        put(key, 0);
        return size > before;
    }

    private int slot(long key) {
        // Nothing is written as 0, so 0 shares the place of 1; keys are well mixed and neither ever comes.
        var wanted = key == 0 ? 1 : key;
        var slot = (int) wanted & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void widen() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}

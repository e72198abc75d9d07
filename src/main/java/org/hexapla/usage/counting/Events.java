package org.hexapla.usage.counting;

import java.util.Arrays;
import org.hexapla.usage.Act;
import org.hexapla.usage.journal.Bytes;
import org.hexapla.usage.journal.UseReader;

/// What people did on a day, in columns: 33 bytes for each thing that one of them did.
final class Events {

    private static final Act[] ACTS = Act.values();
    private static final int INDEX_BITS = 36;

    private int size;
    private int[] times = new int[1 << 10];
    private long[] people = new long[1 << 10];
    private long[] sessions = new long[1 << 10];
    private long[] clicks = new long[1 << 10];
    private int[] items = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private byte[] acts = new byte[1 << 10];

    void add(UseReader line, int time, int item, int place) {
        if (size == times.length) {
            widen();
        }
        times[size] = time;
        people[size] = line.person();
        sessions[size] = line.session();
        clicks[size] = Bytes.mix(people[size], line.address());
        items[size] = item;
        places[size] = place;
        acts[size] = (byte) line.act().ordinal();
        size++;
    }

    private void widen() {
        var wider = size * 2;
        times = Arrays.copyOf(times, wider);
        people = Arrays.copyOf(people, wider);
        sessions = Arrays.copyOf(sessions, wider);
        clicks = Arrays.copyOf(clicks, wider);
        items = Arrays.copyOf(items, wider);
        places = Arrays.copyOf(places, wider);
        acts = Arrays.copyOf(acts, wider);
    }

    /// The events in the order of time; of those of one moment the one that was written first comes first.
    int[] inOrder() {
        var order = new int[size];
        var isSorted = true;
        for (var i = 0; i < size; i++) {
            order[i] = i;
            isSorted &= i == 0 || times[i - 1] <= times[i];
        }
        return isSorted ? order : sorted();
    }

    private int[] sorted() {
        var keys = new long[size];
        for (var i = 0; i < size; i++) {
            keys[i] = (long) times[i] << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        var order = new int[size];
        for (var i = 0; i < size; i++) {
            order[i] = (int) (keys[i] & (1L << INDEX_BITS) - 1);
        }
        return order;
    }

    int time(int event) {
        return times[event];
    }

    long person(int event) {
        return people[event];
    }

    long session(int event) {
        return sessions[event];
    }

    /// The same for one person at one address.
    long click(int event) {
        return clicks[event];
    }

    int item(int event) {
        return items[event];
    }

    int place(int event) {
        return places[event];
    }

    Act act(int event) {
        return ACTS[acts[event]];
    }
}

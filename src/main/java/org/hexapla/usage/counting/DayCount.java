package org.hexapla.usage.counting;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntUnaryOperator;
import org.hexapla.usage.journal.Bytes;
import org.hexapla.usage.journal.Dictionary;
import org.hexapla.usage.journal.UseReader;

/// Counts one day by the COUNTER Code of Practice 5.1.
///
/// Two clicks of one visitor on one address within thirty seconds are one use, and it is the second (7.2). An
/// item that is used several times in a session is unique once (7.3): in the row of its first use there. Robots
/// do not count.
///
/// A day is counted as a whole, from everything that its journals say, whatever the order of the lines. What
/// follows within thirty seconds after midnight is looked at too, for it may take the place of a click before.
public final class DayCount {

    private static final int DAY = 86_400_000;
    private static final int DOUBLE_CLICK = 30_000;

    private final Dictionary items = new Dictionary();
    private final Dictionary places = new Dictionary();
    private final Events events = new Events();
    private long robots;

    /// Reads a journal of the day.
    public void read(InputStream journal) throws IOException {
        for (var line = new UseReader(journal); line.next(); ) {
            take(line, line.milliseconds());
        }
    }

    /// Reads a journal of the day after, as far as it matters.
    public void readNext(InputStream journal) throws IOException {
        for (var line = new UseReader(journal); line.next(); ) {
            if (line.milliseconds() <= DOUBLE_CLICK && !line.isRobot()) {
                take(line, DAY + line.milliseconds());
            }
        }
    }

    private void take(UseReader line, int time) {
        if (line.isRobot()) {
            robots++;
        } else {
            events.add(line, time, line.item(items), line.place(places));
        }
    }

    public long robots() {
        return robots;
    }

    /// Sites and items by number, as `library`, tab, `library.document:12`.
    public Dictionary items() {
        return items;
    }

    /// @param titleOf the number of the title for which an item of a number counts; -1 for none
    public Counts count(IntUnaryOperator titleOf) {
        var order = events.inOrder();
        var isKept = withoutDoubleClicks(order);
        var counts = new Counts(items, places);
        var seen = new LongMap();
        for (var event : order) {
            if (isKept[event] && events.time(event) < DAY) {
                count(event, counts, seen, titleOf);
            }
        }
        return counts;
    }

    /// From the end to the beginning, so that of a chain of clicks the last one stays.
    private boolean[] withoutDoubleClicks(int[] order) {
        var isKept = new boolean[order.length];
        var next = new LongMap();
        for (var i = order.length - 1; i >= 0; i--) {
            var event = order[i];
            var following = next.get(events.click(event));
            isKept[event] = following == LongMap.ABSENT || following - events.time(event) > DOUBLE_CLICK;
            next.put(events.click(event), events.time(event));
        }
        return isKept;
    }

    private void count(int event, Counts counts, LongMap seen, IntUnaryOperator titleOf) {
        var item = events.item(event);
        var place = events.place(event);
        var row = counts.row(item, place);
        var act = events.act(event);
        counts.visitor(item, place, events.person(event));
        if (act.isView()) {
            counts.add(row, Metric.VIEWS);
        }
        if (act == org.hexapla.usage.Act.SEARCH) {
            counts.add(row, Metric.SEARCHES);
        }
        if (act.isInvestigation()) {
            counts.add(row, Metric.TOTAL_ITEM_INVESTIGATIONS);
            unique(event, item, row, Metric.UNIQUE_ITEM_INVESTIGATIONS, counts, seen);
            unique(event, titleOf.applyAsInt(item), row, Metric.UNIQUE_TITLE_INVESTIGATIONS, counts, seen);
        }
        if (act.isRequest()) {
            counts.add(row, Metric.TOTAL_ITEM_REQUESTS);
            unique(event, item, row, Metric.UNIQUE_ITEM_REQUESTS, counts, seen);
            unique(event, titleOf.applyAsInt(item), row, Metric.UNIQUE_TITLE_REQUESTS, counts, seen);
        }
    }

    private void unique(int event, int what, int row, Metric metric, Counts counts, LongMap seen) {
        if (what >= 0 && seen.add(Bytes.mix(events.session(event), (long) metric.ordinal() << 32 | what))) {
            counts.add(row, metric);
        }
    }
}

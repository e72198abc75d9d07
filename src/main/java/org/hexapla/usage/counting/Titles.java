package org.hexapla.usage.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.hexapla.usage.journal.Dictionary;

/// What the items of a day are, and the titles that they count for.
final class Titles {

    private final Map<String, KnownItems.Kind> kinds;
    private final int[] titles;

    Titles(Dictionary items, KnownItems known) {
        var named = new TreeSet<String>();
        for (var i = 0; i < items.size(); i++) {
            named.add(item(items.text(i)));
        }
        named.remove("");
        kinds = known.kinds(named);
        titles = new int[items.size()];
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < items.size(); i++) {
            var kind = kinds.get(item(items.text(i)));
            titles[i] = kind == null || kind.titleItem().isEmpty()
                    ? -1
                    : numbers.computeIfAbsent(kind.titleItem(), _ -> numbers.size());
        }
    }

    private static String item(String siteAndItem) {
        return siteAndItem.substring(siteAndItem.indexOf('\t') + 1);
    }

    int of(int item) {
        return titles[item];
    }

    Map<String, KnownItems.Kind> kinds() {
        return kinds;
    }
}

package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Shows a translator the text to be translated, and where it has changed since the translation was made from it.
@Component
class Comparing {

    private final ItemTable table;

    Comparing(ItemTable table) {
        this.table = table;
    }

    EditorView.Beside beside(Item item, Language language) {
        var source = item.draft(item.source());
        var now = source.map(Item.Draft::copy).orElse(Copy.EMPTY);
        var madeFrom = item.draft(language).map(Item.Draft::madeFrom);
        var before = madeFrom.flatMap(revision -> table.history(item.id(), item.source()).stream()
                .filter(past -> past.revision() == revision)
                .map(ItemTable.Past::copy)
                .findFirst());
        return new EditorView.Beside(
                item.source(),
                source.map(Item.Draft::revision).orElse(0),
                now,
                before.map(then -> passages(then, now)).orElse(List.of()));
    }

    /// How many words of the source readers of an outdated language lack: those of the paragraphs that are new or other
    /// since the text was made.
    int lacks(Item item, Language language) {
        var source = item.readable(item.source()).map(Item.Edition::copy).orElse(Copy.EMPTY);
        var madeFrom = item.draft(language).map(Item.Draft::madeFrom);
        return madeFrom.flatMap(revision -> table.history(item.id(), item.source()).stream()
                        .filter(past -> past.revision() == revision)
                        .findFirst())
                .map(then -> passages(then.copy(), source).stream()
                        .mapToInt(passage -> item.source().wordsIn(passage.now()))
                        .sum())
                .orElseGet(() -> item.source().wordsIn(source.words()));
    }

    /// The paragraphs that differ, in the order of the text: the longest common run of paragraphs is what stayed.
    static List<EditorView.Passage> passages(Copy before, Copy now) {
        var old = paragraphs(before);
        var fresh = paragraphs(now);
        var common = common(old, fresh);
        var passages = new ArrayList<EditorView.Passage>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                i++;
                j++;
            } else {
                var isGone = i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1]);
                var isNew = j < fresh.size() && (i == old.size() || common[i][j + 1] >= common[i + 1][j]);
                passages.add(new EditorView.Passage(isGone ? old.get(i++) : "", isNew ? fresh.get(j++) : ""));
            }
        }
        return passages;
    }

    private static List<String> paragraphs(Copy copy) {
        return copy.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// How many paragraphs the texts share from a place in each on.
    private static int[][] common(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}

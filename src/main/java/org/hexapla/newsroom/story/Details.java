package org.hexapla.newsroom.story;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexapla.newsroom.ChannelCode;
import tools.jackson.databind.json.JsonMapper;

/// What an item is, whatever the language.
///
/// @param initiative the code of the initiative it belongs to; empty for none
/// @param theme a word by which pages and figures gather items (`pandemic`); empty for none
/// @param concepts ids of the thesaurus
/// @param credit who made it, as it stands under the text
/// @param doi by which it is cited, from `10.`; empty for none
/// @param lesson whom a lesson is for
public record Details(
        SortedSet<ChannelCode> channels,
        String initiative,
        String theme,
        List<String> concepts,
        String credit,
        String doi,
        Lesson lesson) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Details(
            SortedSet<ChannelCode> channels, String initiative, String theme, List<String> concepts, String credit) {
        this(channels, initiative, theme, concepts, credit, "", Lesson.NONE);
    }

    public Details {
        channels = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(channels));
        concepts = List.copyOf(concepts);
        initiative = initiative.strip();
        theme = theme.strip();
        credit = credit.strip();
    }

    /// What the item's row keeps; its channels stand in rows of their own.
    String json() {
        var tree = JSON.createObjectNode();
        put(tree, "initiative", initiative);
        put(tree, "theme", theme);
        put(tree, "credit", credit);
        put(tree, "doi", doi);
        put(tree, "from", lesson.from());
        put(tree, "to", lesson.to());
        put(tree, "subject", lesson.subject());
        put(tree, "goal", lesson.goal());
        var subjects = tree.putArray("concepts");
        concepts.forEach(subjects::add);
        return tree.toString();
    }

    static Details read(String json, SortedSet<ChannelCode> channels) {
        var tree = JSON.readTree(json);
        var concepts =
                tree.path("concepts").valueStream().map(node -> node.asString()).toList();
        return new Details(
                channels,
                tree.path("initiative").asString(""),
                tree.path("theme").asString(""),
                concepts,
                tree.path("credit").asString(""),
                tree.path("doi").asString(""),
                new Lesson(
                        tree.path("from").asInt(0),
                        tree.path("to").asInt(0),
                        tree.path("subject").asString(""),
                        tree.path("goal").asInt(0)));
    }

    /// An empty value is absent, so that figures find it unknown.
    private static void put(tools.jackson.databind.node.ObjectNode tree, String name, String value) {
        if (!value.isEmpty()) {
            tree.put(name, value);
        }
    }

    private static void put(tools.jackson.databind.node.ObjectNode tree, String name, int value) {
        if (value > 0) {
            tree.put(name, value);
        }
    }
}

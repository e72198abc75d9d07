package org.hexapla.media.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Rights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A record's content as its row keeps it. What is empty is absent.
public final class Tree {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode node;

    private Tree(ObjectNode node) {
        this.node = node;
    }

    public static Tree blank() {
        return new Tree(JSON.createObjectNode());
    }

    public static Tree of(String json) {
        return new Tree((ObjectNode) JSON.readTree(json));
    }

    public String json() {
        return node.toString();
    }

    public Tree put(String name, String text) {
        if (!text.isBlank()) {
            node.put(name, text.strip());
        }
        return this;
    }

    public Tree put(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            var list = node.putArray(name);
            texts.forEach(list::add);
        }
        return this;
    }

    public Tree put(String name, LocalizedText text) {
        if (!text.isEmpty()) {
            var byTag = node.putObject(name);
            text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
        }
        return this;
    }

    public Tree putAll(String name, List<Tree> trees) {
        var list = node.putArray(name);
        trees.forEach(tree -> list.add(tree.node));
        return this;
    }

    public List<Tree> all(String name) {
        return node.path(name)
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(part -> new Tree((ObjectNode) part))
                .toList();
    }

    public Tree put(Rights rights) {
        put("holder", rights.holder()).put("licence", rights.licence()).put("terms", rights.terms());
        var until = rights.until();
        if (until != null) {
            node.put("until", until.toString());
        }
        if (rights.isReleased()) {
            node.put("released", true);
        }
        return this;
    }

    public String text(String name) {
        return node.path(name).asString("");
    }

    public List<String> texts(String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toList();
    }

    public LocalizedText localized(String name) {
        var texts = new TreeMap<Language, String>();
        node.path(name)
                .propertyStream()
                .forEach(entry ->
                        texts.put(new Language(entry.getKey()), entry.getValue().asString()));
        return new LocalizedText(texts);
    }

    public Rights rights() {
        var until = text("until");
        return new Rights(
                text("holder"),
                text("licence"),
                localized("terms"),
                until.isEmpty() ? null : LocalDate.parse(until),
                node.path("released").asBoolean(false));
    }
}

package org.hexapla.newsroom.distribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.story.Item;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Items in ninjs 3.1, the form of the International Press Telecommunications Council for news in JSON.
@Component
class Ninjs {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MACHINE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

    private final FullText texts;
    private final DownloadTerms terms;
    private final Thesaurus thesaurus;
    private final Themes themes;

    Ninjs(FullText texts, DownloadTerms terms, Thesaurus thesaurus, Themes themes) {
        this.texts = texts;
        this.terms = terms;
        this.thesaurus = thesaurus;
        this.themes = themes;
    }

    String item(Page page, Item item, String site) {
        return tree(page, item, site).toString();
    }

    /// A list is an item that holds others (`composite`).
    ///
    /// @param address where the list is found, without what is secret in it
    String list(Page page, List<Item> items, String address, String site) {
        var tree = begun(address, page.language());
        tree.put("type", "composite");
        tree.put("title", page.siteName());
        var held = tree.putArray("associations");
        for (var item : items) {
            var member = tree(page, item, site);
            member.remove(List.of("standard", "associations"));
            member.put("name", "item-" + item.id()).put("rel", "member");
            held.add(member);
        }
        return tree.toString();
    }

    private ObjectNode tree(Page page, Item item, String site) {
        var language = page.language();
        var edition = item.readable(language).orElseThrow();
        var copy = edition.copy();
        var tree = begun(address(item, language, site), language);
        tree.put("type", type(item.type()));
        tree.put("representationType", "full");
        tree.put("version", String.valueOf(edition.revision()));
        tree.put("firstCreated", second(edition.first()));
        tree.put("versionCreated", second(edition.at()));
        tree.put("pubStatus", "usable");
        tree.put("copyrightHolder", page.siteName());
        tree.put("usageTerms", terms.current().text().words(language));
        tree.put("title", copy.title());
        words(tree.putArray("headlines"), "main", "text/plain", copy.title());
        if (!copy.lead().isEmpty()) {
            words(tree.putArray("descriptions"), "summary", "text/plain", copy.lead());
        }
        var html = texts.html(page, copy, language, site);
        var bodies = tree.putArray("bodies");
        words(bodies, "main", "text/html", html);
        words(bodies, "main", "text/plain", WrappedText.of(html, Integer.MAX_VALUE));
        if (!item.details().credit().isEmpty()) {
            tree.put("by", item.details().credit());
        }
        notes(tree, edition, language);
        subjects(tree, item, language, site);
        versions(tree, item, language, site);
        return tree;
    }

    private static ObjectNode begun(String address, Language language) {
        var tree = JSON.createObjectNode();
        tree.put("uri", address);
        tree.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        tree.put("language", language.tag());
        return tree;
    }

    private static String address(Item item, Language language, String site) {
        return site + "/items/" + item.id() + "/" + language;
    }

    private static String type(String type) {
        return switch (type) {
            case "video", "audio" -> type;
            case "photo-essay", "exhibition" -> "composite";
            default -> "text";
        };
    }

    private static void notes(ObjectNode tree, Item.Edition edition, Language language) {
        var note = edition.copy().isByMachine()
                ? Messages.text(language, "newsroom.story.machine") + " " + edition.notice()
                : edition.notice();
        if (!note.isBlank()) {
            tree.put("edNote", note.strip());
        }
        if (edition.copy().isByMachine()) {
            tree.putObject("digitalSourceType").put("uri", MACHINE);
        }
    }

    private void subjects(ObjectNode tree, Item item, Language language, String site) {
        var subjects = tree.putArray("subjects");
        if (!item.details().theme().isEmpty()) {
            tree.put("slugline", item.details().theme());
            subjects.addObject()
                    .put("name", themes.name(item.details().theme()).words(language))
                    .put("rel", "about")
                    .put("literal", item.details().theme());
        }
        var ids = item.details().concepts().stream()
                .flatMap(id -> ConceptId.parse(id).stream())
                .toList();
        thesaurus
                .find(ids)
                .values()
                .forEach(concept -> subjects.addObject()
                        .put("name", concept.label().words(language))
                        .put("rel", "about")
                        .put("uri", site + "/" + language + "/concepts/" + concept.id()));
    }

    /// The same in the other languages in which it can be read.
    private static void versions(ObjectNode tree, Item item, Language language, String site) {
        var versions = tree.putArray("associations");
        item.editions().keySet().stream()
                .sorted()
                .filter(other -> !other.equals(language))
                .flatMap(other -> item.readable(other).stream().map(edition -> {
                    var version = JSON.createObjectNode();
                    version.put("name", "version-" + other).put("rel", "alternate");
                    version.put("uri", address(item, other, site)).put("language", other.tag());
                    version.put("type", type(item.type()))
                            .put("title", edition.copy().title());
                    version.put("versionCreated", second(edition.at()));
                    return version;
                }))
                .forEach(versions::add);
    }

    private static void words(ArrayNode all, String role, String type, String value) {
        all.addObject().put("role", role).put("contentType", type).put("value", value);
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.hexapla.newsroom.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What those who keep guides ask of all items: which are guides, and where everything published leads to.
@Component
@Transactional(readOnly = true)
public class GuideItems {

    private static final int BATCH = 500;
    private static final Parser PARSER = Parser.builder().build();

    private final JdbcClient database;
    private final Items items;

    GuideItems(JdbcClient database, Items items) {
        this.database = database;
        this.items = items;
    }

    /// Guides that can be read in any language.
    public List<ItemId> published() {
        return published("guide");
    }

    /// Lessons that can be read in any language.
    public List<ItemId> lessons() {
        return published("lesson");
    }

    private List<ItemId> published(String type) {
        return database.sql("""
                        select id from newsroom.item where type = :type and exists (
                            select from newsroom.edition where item = item.id and withdrawn is null)
                        order by id limit 2000
                        """)
                .param("type", type)
                .query((row, _) -> new ItemId(row.getLong("id")))
                .list();
    }

    /// The outside addresses that published texts lead to, with the items in which they stand.
    public TreeMap<String, Set<ItemId>> links() {
        var links = new TreeMap<String, Set<ItemId>>();
        for (var ids = items.publishedAfter(0, BATCH);
                !ids.isEmpty();
                ids = items.publishedAfter(ids.getLast().value(), BATCH)) {
            items.find(ids)
                    .values()
                    .forEach(item -> item.editions().keySet().stream()
                            .flatMap(language -> item.readable(language).stream())
                            .flatMap(edition -> edition.copy().blocks().stream())
                            .filter(Block.Text.class::isInstance)
                            .flatMap(block -> linksIn(block.words()).stream())
                            .forEach(address -> links.computeIfAbsent(address, _ -> new java.util.LinkedHashSet<>())
                                    .add(item.id())));
        }
        return links;
    }

    /// The outside addresses of a text in CommonMark.
    public static Set<String> linksIn(String text) {
        var found = new TreeSet<String>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().matches("(?i)https?://\\S+")) {
                    found.add(link.getDestination());
                }
                visitChildren(link);
            }
        });
        return found;
    }

    /// The text with one address in place of another, as the links of it have it.
    static Copy relinked(Copy copy, String from, String to) {
        var blocks = new ArrayList<Block>();
        for (var block : copy.blocks()) {
            blocks.add(
                    block instanceof Block.Text(var text) && linksIn(text).contains(from)
                            ? new Block.Text(text.replace("](" + from + ")", "](" + to + ")"))
                            : block);
        }
        return new Copy(copy.title(), copy.lead(), blocks, copy.isByMachine());
    }
}

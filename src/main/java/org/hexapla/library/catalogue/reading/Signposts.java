package org.hexapla.library.catalogue.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.FileVersion;
import org.hexapla.library.catalogue.leafing.Leafing;
import org.hexapla.print.ReferenceFormat;

/// Where a document leads programs (FAIR Signposting): its lasting address, its files, its descriptions.
///
/// @param files those that the reader may have
/// @param leafable those that can be leafed through
/// @param language of the lasting address: the first of the installation
record Signposts(
        Document document, List<FileVersion> files, List<FileVersion> leafable, String site, Language language) {

    /// A link from the document's page.
    ///
    /// @param type of what it leads to; empty for what has none
    /// @param said the language of what it leads to; empty for all
    /// @param profile the kind of description it is; empty for what has none
    record Post(String relation, String address, String type, String said, String profile) {

        Post(String relation, String address, String type, String said) {
            this(relation, address, type, said, "");
        }

        String header() {
            return "<" + address + ">" + attribute("rel", relation) + attribute("type", type)
                    + attribute("hreflang", said) + attribute("profile", profile);
        }

        private static String attribute(String name, String value) {
            return value.isEmpty() ? "" : "; " + name + "=\"" + value + "\"";
        }
    }

    String page() {
        return site + "/" + language + "/documents/" + document.id();
    }

    /// Those that stand in the page's header (level 1).
    List<Post> posts() {
        var posts = new ArrayList<>(List.of(
                new Post("cite-as", page(), "", ""),
                new Post("type", "https://schema.org/Report", "", ""),
                new Post("type", "https://schema.org/AboutPage", "", "")));
        for (var format : ReferenceFormat.values()) {
            posts.add(new Post("describedby", page() + "/citation." + format.ending(), format.mediaType(), ""));
        }
        leafable.forEach(file -> posts.add(new Post(
                "describedby",
                site + Leafing.manifest(document, file.language()),
                "application/ld+json",
                file.language().tag(),
                "http://iiif.io/api/presentation/3/context.json")));
        posts.add(new Post("linkset", page() + "/linkset.json", "application/linkset+json", ""));
        files.forEach(file -> posts.add(new Post(
                "item", site + file.address(), file.mediaType(), file.language().tag())));
        return posts;
    }

    /// The same as a document of its own (level 2, RFC 9264): what leads from the page, and back from each file.
    Map<String, Object> linkset() {
        var sets = new ArrayList<Map<String, Object>>();
        var own = new LinkedHashMap<String, Object>();
        own.put("anchor", page());
        for (var post : posts()) {
            if (!post.relation().equals("linkset")) {
                targets(own, post.relation()).add(target(post));
            }
        }
        sets.add(own);
        files.forEach(file -> sets.add(Map.of(
                "anchor", site + file.address(), "collection", List.of(Map.of("href", page(), "type", "text/html")))));
        return Map.of("linkset", sets);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> targets(Map<String, Object> set, String relation) {
        return (List<Map<String, Object>>) set.computeIfAbsent(relation, _ -> new ArrayList<Map<String, Object>>());
    }

    private static Map<String, Object> target(Post post) {
        var target = new LinkedHashMap<String, Object>();
        target.put("href", post.address());
        if (!post.type().isEmpty()) {
            target.put("type", post.type());
        }
        if (!post.said().isEmpty()) {
            target.put("hreflang", List.of(post.said()));
        }
        if (!post.profile().isEmpty()) {
            target.put("profile", List.of(post.profile()));
        }
        return target;
    }
}

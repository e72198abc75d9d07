package org.hexapla.library.machines.downloads;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Frame;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells programs what the files of an edition are: as a Frictionless data package, and in the words of DCAT.
final class DataPackage {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("csv", "text/csv", "jsonl", "application/jsonl", "marcxml", "application/marcxml+xml");

    private static final Set<String> NUMBERS =
            Set.of("total_yes", "total_no", "total_abstentions", "total_non_voting", "total_ms");

    private final String site;
    private final Frame frame;

    DataPackage(String site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    ObjectNode frictionless(Edition edition) {
        var tree = JsonMapper.shared().createObjectNode();
        tree.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        tree.put("name", "library-" + edition.id());
        tree.put("title", frame.name().words(Language.EN));
        tree.put("created", edition.began().toString());
        tree.put("homepage", site + "/en/downloads");
        tree.putArray("licenses").addObject().put("title", licence());
        var resources = tree.putArray("resources");
        edition.files().forEach(made -> resource(resources.addObject(), made));
        return tree;
    }

    private void resource(ObjectNode resource, Edition.Made made) {
        resource.put("name", made.name().replace(".gz", "").replace('.', '-'));
        resource.put("path", site + made.address());
        resource.put("title", title(made, Language.EN));
        resource.put("format", made.form());
        resource.put("mediatype", MEDIA_TYPES.getOrDefault(made.form(), "application/octet-stream"));
        resource.put("compression", "gz");
        resource.put("encoding", "utf-8");
        resource.put("bytes", made.bytes());
        resource.put("hash", "sha256:" + made.file().sha256());
        resource.put("rows", made.rows());
        if (!made.columns().isEmpty()) {
            var fields = resource.putObject("schema").putArray("fields");
            made.columns()
                    .forEach(column -> fields.addObject()
                            .put("name", column)
                            .put("type", NUMBERS.contains(column) ? "integer" : "string"));
        }
    }

    ObjectNode dcat(Edition edition) {
        var tree = JsonMapper.shared().createObjectNode();
        tree.putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("spdx", "http://spdx.org/rdf/terms#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        tree.put("@id", site + "/en/downloads");
        tree.put("@type", "dcat:Catalog");
        tree.put("dct:title", frame.name().words(Language.EN));
        instant(tree.putObject("dct:issued"), edition);
        var sets = tree.putArray("dcat:dataset");
        edition.files().stream().map(Edition.Made::set).distinct().forEach(set -> {
            var files = edition.files().stream()
                    .filter(made -> made.set().equals(set))
                    .toList();
            dataset(sets.addObject(), set, files, edition);
        });
        return tree;
    }

    private void dataset(ObjectNode dataset, String set, List<Edition.Made> files, Edition edition) {
        dataset.put("@id", site + "/en/downloads#" + set);
        dataset.put("@type", "dcat:Dataset");
        var titles = dataset.putArray("dct:title");
        Language.OFFICIAL.forEach(language ->
                titles.addObject().put("@language", language.tag()).put("@value", title(files.getFirst(), language)));
        dataset.put("dct:license", licence());
        instant(dataset.putObject("dct:modified"), edition);
        var distributions = dataset.putArray("dcat:distribution");
        files.forEach(made -> {
            var distribution = distributions.addObject();
            distribution.put("@id", site + made.address());
            distribution.put("@type", "dcat:Distribution");
            distribution.put("dcat:downloadURL", site + made.address());
            distribution.put("dcat:mediaType", MEDIA_TYPES.getOrDefault(made.form(), ""));
            distribution.put("dcat:compressFormat", "application/gzip");
            distribution.put("dcat:byteSize", made.bytes());
            distribution
                    .putObject("spdx:checksum")
                    .put("spdx:algorithm", "spdx:checksumAlgorithm_sha256")
                    .put("spdx:checksumValue", made.file().sha256());
        });
    }

    private static void instant(ObjectNode node, Edition edition) {
        node.put("@type", "xsd:dateTime").put("@value", edition.began().toString());
    }

    private static String title(Edition.Made made, Language language) {
        return Messages.text(language, "library.download.set." + made.set());
    }

    private static String licence() {
        return Messages.text(Language.EN, "library.download.licence");
    }
}

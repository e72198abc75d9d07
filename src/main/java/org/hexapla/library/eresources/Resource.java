package org.hexapla.library.eresources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Something that the library subscribes to, or makes known.
///
/// @param code short, by which files name it: `jstor-archive`
public record Resource(String code, ResourceKind kind, ResourceState state, About about, WayIn way, Names names) {

    /// What readers are told.
    ///
    /// @param subjects concepts of the thesaurus
    /// @param languages of its content
    public record About(
            LocalizedText name,
            LocalizedText description,
            String vendor,
            List<ConceptId> subjects,
            List<Language> languages) {}

    /// How readers get there.
    ///
    /// @param address of the resource at the vendor's
    /// @param proxy the address of the proxy that takes tickets; empty where there is none
    /// @param digest the hash function of the tickets: `MD5`, `SHA-256`, `SHA-512`
    public record WayIn(Scheme scheme, String address, String proxy, String digest) {}

    /// By which files of others name it; empty where they do not.
    ///
    /// @param titleList the name of its title lists without the day: `Vendor_Global_AllTitles`
    /// @param platform in COUNTER reports
    /// @param database in COUNTER reports of databases
    public record Names(String titleList, String platform, String database) {}

    private static final Resource.WayIn NOWHERE = new WayIn(Scheme.OPEN, "", "", "SHA-512");

    /// Reads what a form or file says; what is wrong is noted with the fields.
    public static Resource read(Fields fields) {
        var resource = new Resource(
                fields.needed("code", Resource::code, ""),
                fields.needed("kind", word -> Coded.parse(ResourceKind.class, word), ResourceKind.DATABASE),
                fields.needed("state", word -> Coded.parse(ResourceState.class, word), ResourceState.ACTIVE),
                new About(
                        fields.localized("name"),
                        fields.localized("description"),
                        fields.needed("vendor"),
                        fields.list("subjects", ConceptId::parse),
                        fields.list("languages", Language::parse)),
                way(fields),
                new Names(fields.text("title-list"), fields.text("platform"), fields.text("database")));
        if (resource.about().name().isEmpty()) {
            fields.refuse("name-en", "eresources.fault.missing");
        }
        return resource;
    }

    private static WayIn way(Fields fields) {
        var scheme = fields.needed("scheme", word -> Coded.parse(Scheme.class, word), NOWHERE.scheme());
        var way = new WayIn(
                scheme,
                fields.needed("address", Resource::address, ""),
                fields.value("proxy", Resource::address).orElse(""),
                fields.value("digest", word -> Optional.of(word).filter(known -> known.matches("MD5|SHA-256|SHA-512")))
                        .orElse(NOWHERE.digest()));
        if (scheme == Scheme.EZPROXY && way.proxy().isEmpty()) {
            fields.refuse("proxy", "eresources.fault.proxy");
        }
        return way;
    }

    private static Optional<String> code(String written) {
        return written.matches("[a-z0-9]+(-[a-z0-9]+)*") && written.length() <= 60
                ? Optional.of(written)
                : Optional.empty();
    }

    private static Optional<String> address(String written) {
        return WebAddress.parse(written).map(WebAddress::toString);
    }

    /// As [#read] reads it.
    public Map<String, String> fields() {
        var values = new TreeMap<String, String>();
        values.put("code", code);
        values.put("kind", kind.code());
        values.put("state", state.code());
        Fields.write(values, "name", about.name());
        Fields.write(values, "description", about.description());
        values.put("vendor", about.vendor());
        values.put("subjects", about.subjects().stream().map(ConceptId::value).collect(Collectors.joining(" ")));
        values.put("languages", about.languages().stream().map(Language::tag).collect(Collectors.joining(" ")));
        values.put("scheme", way.scheme().code());
        values.put("address", way.address());
        values.put("proxy", way.proxy());
        values.put("digest", way.digest());
        values.put("title-list", names.titleList());
        values.put("platform", names.platform());
        values.put("database", names.database());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    public boolean isOffered() {
        return state != ResourceState.ENDED;
    }
}

package org.hexapla.library.machines.downloads;

import java.util.List;

/// Files of whole sets for their readers.
///
/// @param editions the newest first; none before the first night
public record DownloadsView(List<Edition> editions) {

    /// The address of a file that stays while the file is made anew.
    public String lasting(Edition.Made made) {
        return "/downloads/" + made.name();
    }

    /// Where programs read what the files are.
    public List<Description> descriptions() {
        return List.of(
                new Description("/downloads/datapackage.json", "Frictionless Data: datapackage.json"),
                new Description("/downloads/dcat.jsonld", "DCAT: dcat.jsonld"));
    }

    /// @param name of the standard and the file, which no language translates
    public record Description(String address, String name) {}
}

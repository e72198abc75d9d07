package org.hexapla.kernel.web;

/// A link that a module offers to the navigation, as a bean.
///
/// Visitors see their links in a row. What only staff see would make several rows of it, and so folds away by areas,
/// which go by place: 60 to 69 is work on the collection, 80 to 84 stays in the row, all else is the running of the
/// house.
///
/// @param key the message key of its words
/// @param path after the language: `/search`
/// @param place its place in the row, from 0
/// @param least who is shown it; the page behind it checks for itself
public record MenuEntry(String key, String path, int place, Visitor.Standing least) {

    private static final int COLLECTION = 60;
    private static final int COLLECTION_ENDS = 70;
    private static final int ROW = 80;
    private static final int ROW_ENDS = 85;

    /// Where in the navigation a link stands.
    public enum Area {
        /// In the row itself.
        ROW,
        COLLECTION,
        HOUSE;

        /// The key of its name.
        public String key() {
            return "kernel.menu." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Area area() {
        if (least.compareTo(Visitor.Standing.STAFF) < 0 || place >= ROW && place < ROW_ENDS) {
            return Area.ROW;
        }
        return place >= COLLECTION && place < COLLECTION_ENDS ? Area.COLLECTION : Area.HOUSE;
    }
}

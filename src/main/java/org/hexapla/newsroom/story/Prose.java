package org.hexapla.newsroom.story;

/// Words in CommonMark made ready for a page, as those of an item are.
public final class Prose {

    private Prose() {}

    /// Safe whatever was written: markup of pages in it is shown as it stands.
    public static String html(String text) {
        return Rendering.html(text);
    }
}

package org.hexapla.print;

import org.hexapla.kernel.Language;

/// The look of a printed page, for one direction and script.
final class Stylesheet {

    private Stylesheet() {}

    static String of(Language language) {
        var turned = language.isRightToLeft();
        // The layout knows left and right only, and in a margin it sets one thing after the other from the start.
        return Resources.text("/print/page.css")
                        .replace("$start", turned ? "right" : "left")
                        .replace("$end", turned ? "left" : "right")
                        .replace("$first", turned ? "pages" : "page")
                        .replace("$second", turned ? "page" : "pages")
                + fonts(language);
    }

    static String fonts(Language language) {
        return "html, body, svg text { font-family: %s }"
                .formatted(isChinese(language) ? "Han, Text, sans-serif" : "Text, Han, sans-serif");
    }

    static boolean isChinese(Language language) {
        return language.tag().equals("zh") || language.tag().startsWith("zh-");
    }
}

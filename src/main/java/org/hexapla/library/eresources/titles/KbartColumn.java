package org.hexapla.library.eresources.titles;

import java.util.Arrays;
import java.util.Locale;

/// The columns of a title list by KBART (NISO RP-9-2014), in the order of the standard.
enum KbartColumn {
    PUBLICATION_TITLE,
    PRINT_IDENTIFIER,
    ONLINE_IDENTIFIER,
    DATE_FIRST_ISSUE_ONLINE,
    NUM_FIRST_VOL_ONLINE,
    NUM_FIRST_ISSUE_ONLINE,
    DATE_LAST_ISSUE_ONLINE,
    NUM_LAST_VOL_ONLINE,
    NUM_LAST_ISSUE_ONLINE,
    TITLE_URL,
    FIRST_AUTHOR,
    TITLE_ID,
    EMBARGO_INFO,
    COVERAGE_DEPTH,
    NOTES,
    PUBLISHER_NAME,
    PUBLICATION_TYPE,
    DATE_MONOGRAPH_PUBLISHED_PRINT,
    DATE_MONOGRAPH_PUBLISHED_ONLINE,
    MONOGRAPH_VOLUME,
    MONOGRAPH_EDITION,
    FIRST_EDITOR,
    PARENT_PUBLICATION_TITLE_ID,
    PRECEDING_PUBLICATION_TITLE_ID,
    ACCESS_TYPE;

    /// As the first line of a list writes it.
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String[] headings() {
        return Arrays.stream(values()).map(KbartColumn::heading).toArray(String[]::new);
    }
}

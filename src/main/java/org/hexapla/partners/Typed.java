package org.hexapla.partners;

/// Words that somebody typed, never so many that no page could show them.
public final class Typed {

    private Typed() {}

    /// Without blanks around it; what is more than so many characters is left out.
    public static String atMost(int longest, String words) {
        return words.length() <= longest
                ? words.strip()
                : words.substring(0, longest).strip();
    }
}

package org.hexapla.print;

/// How wide text is, in points.
interface Measure {

    double width(String text, Weight weight, double size);

    enum Weight {
        PLAIN,
        BOLD
    }
}

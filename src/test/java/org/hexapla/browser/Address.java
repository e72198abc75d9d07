package org.hexapla.browser;

/// A page that is looked at, after the language, and for whom it is.
record Address(String path, Visitor visitor) {

    enum Visitor {
        ANYBODY,
        ADMINISTRATOR
    }

    static Address open(String path) {
        return new Address(path, Visitor.ANYBODY);
    }

    static Address staff(String path) {
        return new Address(path, Visitor.ADMINISTRATOR);
    }

    @Override
    public String toString() {
        return path;
    }
}

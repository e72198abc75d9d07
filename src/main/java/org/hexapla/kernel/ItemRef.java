package org.hexapla.kernel;

/// A record of any module, by which others know it: the kind (`library.document`, `authorities.concept`) and the id
/// that its
/// module gave it. Written `kind:id`.
public record ItemRef(String kind, String id) {

    public ItemRef {
        if (!kind.matches("[a-z]+\\.[a-z-]+") || id.isBlank()) {
            throw new IllegalArgumentException("not a reference: " + kind + ":" + id);
        }
    }

    public static ItemRef parse(String written) {
        var colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a reference: " + written);
        }
        return new ItemRef(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}

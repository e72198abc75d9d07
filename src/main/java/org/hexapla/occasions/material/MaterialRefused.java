package org.hexapla.occasions.material;

import org.hexapla.kernel.Problem;

/// What was asked of materials cannot be, and the message says why.
final class MaterialRefused extends Problem {

    private static final long serialVersionUID = 1;

    private MaterialRefused(Category category, String key) {
        super(category, "materials.problem." + key);
    }

    static MaterialRefused notFound() {
        return new MaterialRefused(Category.NOT_FOUND, "not-found");
    }

    static MaterialRefused incomplete() {
        return new MaterialRefused(Category.MISTAKE, "incomplete");
    }
}

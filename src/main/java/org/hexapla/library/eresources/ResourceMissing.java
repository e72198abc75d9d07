package org.hexapla.library.eresources;

import org.hexapla.kernel.Problem;

/// There is no such resource, title, licence or entitlement.
public final class ResourceMissing extends Problem {

    public ResourceMissing(String asked) {
        super(Category.NOT_FOUND, "eresources.problem.missing", asked);
    }
}

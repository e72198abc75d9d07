package org.hexapla.library.cataloguing.lists;

import org.hexapla.kernel.Problem;

/// Something that cannot be done with a work list.
final class ListProblem extends Problem {

    private ListProblem(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static ListProblem missing(long list) {
        return new ListProblem(Category.NOT_FOUND, "cataloguing.lists.missing", String.valueOf(list));
    }

    static ListProblem nameNeeded() {
        return new ListProblem(Category.MISTAKE, "cataloguing.lists.name-needed");
    }

    static ListProblem nameTaken(String name) {
        return new ListProblem(Category.CONFLICT, "cataloguing.lists.name-taken", name);
    }

    static ListProblem reasonNeeded() {
        return new ListProblem(Category.MISTAKE, "cataloguing.lists.reason-needed");
    }
}

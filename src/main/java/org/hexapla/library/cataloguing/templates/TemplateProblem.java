package org.hexapla.library.cataloguing.templates;

import org.hexapla.kernel.Problem;

/// Something that cannot be done with a template.
final class TemplateProblem extends Problem {

    private TemplateProblem(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    static TemplateProblem missing(String template) {
        return new TemplateProblem(Category.NOT_FOUND, "cataloguing.templates.missing", template);
    }

    static TemplateProblem nameNeeded() {
        return new TemplateProblem(Category.MISTAKE, "cataloguing.templates.name-needed");
    }

    static TemplateProblem nameTaken(String name) {
        return new TemplateProblem(Category.CONFLICT, "cataloguing.templates.name-taken", name);
    }
}

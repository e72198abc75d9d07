package org.hexapla.kernel.web;

import org.hexapla.kernel.Problem;

/// An address begins with something that is no language of this installation.
public final class LanguageNotSpoken extends Problem {

    public LanguageNotSpoken(String tag) {
        super(Category.NOT_FOUND, "kernel.problem.language", tag);
    }
}

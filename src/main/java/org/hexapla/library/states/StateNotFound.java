package org.hexapla.library.states;

import org.hexapla.kernel.Problem;

/// No state has this code.
final class StateNotFound extends Problem {

    StateNotFound(String code) {
        super(Category.NOT_FOUND, "library.state.not-found", code);
    }
}

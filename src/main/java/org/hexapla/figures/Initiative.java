package org.hexapla.figures;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;

/// A stream of work that ties what is done to the programme.
///
/// @param code by which facts name it: `model-un`
/// @param subprogrammes the codes of the subprogrammes that it serves
/// @param mandates the resolutions that it carries out
public record Initiative(String code, LocalizedText name, SortedSet<String> subprogrammes, SortedSet<Symbol> mandates) {

    public Initiative {
        if (!isCode(code) || name.isEmpty()) {
            throw new IllegalArgumentException("an initiative needs a code and a name: " + code);
        }
        subprogrammes = Collections.unmodifiableSortedSet(new TreeSet<>(subprogrammes));
        mandates = Collections.unmodifiableSortedSet(new TreeSet<>(mandates));
    }

    public static Initiative of(String code, LocalizedText name, Set<String> subprogrammes, Set<Symbol> mandates) {
        return new Initiative(code, name, new TreeSet<>(subprogrammes), new TreeSet<>(mandates));
    }

    /// Small Latin letters and digits with hyphens between.
    public static boolean isCode(String written) {
        return written.length() <= 60 && written.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}

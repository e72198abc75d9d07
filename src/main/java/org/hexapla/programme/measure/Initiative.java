package org.hexapla.programme.measure;

import java.util.Set;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;

/// A stream of work that ties what is done to the programme.
///
/// @param mandates the resolutions that it carries out
public record Initiative(String code, LocalizedText name, Set<String> subprogrammes, Set<Symbol> mandates) {}

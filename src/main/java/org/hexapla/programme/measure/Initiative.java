package org.hexapla.programme.measure;

import java.util.Set;
import org.hexapla.kernel.LocalizedText;

/// A stream of work that ties what is done to the programme.
///
/// @param mandates the symbols of the resolutions that it carries out
public record Initiative(String code, LocalizedText name, Set<String> subprogrammes, Set<String> mandates) {}

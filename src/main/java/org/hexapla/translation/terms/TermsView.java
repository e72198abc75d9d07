package org.hexapla.translation.terms;

import java.util.List;
import org.hexapla.translation.Term;

/// The term list, or what of it was found.
///
/// @param asked what was looked for, empty for all
/// @param isEditable whether the reader may add a term
public record TermsView(String asked, List<Term> terms, boolean isEditable) {}

package org.hexapla.authorities;

import org.hexapla.kernel.Language;

/// One way in which a person's name is written.
///
/// @param isAuthorised whether it is the one form to be used in that language; all others are variants, known so
/// that they are recognised
public record NameForm(PersonNameId person, Language language, String text, boolean isAuthorised) {}

package org.hexapla.people.signing;

import org.hexapla.kernel.Language;

/// What an invited person sees.
///
/// @param problem what is wrong with the form, in the reader's language; empty if nothing is
public record InvitationView(String secret, String mail, String name, Language language, String problem) {}

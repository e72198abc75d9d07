package org.hexapla.partners.roster;

/// An invitation before whoever was invited.
///
/// @param secret the word that opened it
/// @param isOpen whether it can still be answered
public record InvitationView(String secret, Invitation invitation, Hearing hearing, boolean isOpen) {}

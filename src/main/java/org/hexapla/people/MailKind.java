package org.hexapla.people;

/// A kind of mail that people may agree to receive, offered by a module as a bean.
///
/// @param code how the consent is kept: `search.alerts`
/// @param key the message key of the words by which people know it
public record MailKind(String code, String key) {}

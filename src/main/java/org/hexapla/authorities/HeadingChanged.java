package org.hexapla.authorities;

/// A heading reads otherwise, or stands otherwise, than before. Records that link to it say so already: they keep its
/// number only.
public record HeadingChanged(AuthorityId heading) {}

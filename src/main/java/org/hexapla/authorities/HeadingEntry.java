package org.hexapla.authorities;

/// The whole entry of a heading, as cataloguers keep it and authority records carry it.
///
/// @param version from 1, one more with each change
public record HeadingEntry(AuthorityId id, int version, HeadingContent content, Heading.Standing standing) {

    public boolean isLive() {
        return standing instanceof Heading.Standing.Live;
    }
}

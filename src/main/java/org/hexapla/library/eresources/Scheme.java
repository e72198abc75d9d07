package org.hexapla.library.eresources;

/// How a reader is led on to a resource.
public enum Scheme implements Coded {
    /// Open to the world: nobody is asked for anything.
    OPEN,
    /// The vendor knows the reader by network or by an own sign-on; the address alone is enough.
    REDIRECT,
    /// Through a proxy that trusts a ticket signed with a secret it shares with us.
    EZPROXY
}

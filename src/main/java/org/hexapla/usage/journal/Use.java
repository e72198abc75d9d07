package org.hexapla.usage.journal;

import java.time.Instant;
import org.hexapla.usage.Act;
import org.hexapla.usage.visitor.Visit;

/// One thing that a visitor did: what a line of the journal says.
///
/// @param site the part of the platform: `library`
/// @param item what was used, `library.document:12`; empty for a page that shows no item
/// @param language of what was shown, as a tag; empty where it has none
/// @param address a number for the address that was asked for: two quick clicks on it are one use
public record Use(Instant at, Act act, String site, String item, String language, long address, Visit visit) {

    /// A number for an address; two addresses hardly ever have the same.
    public static long numberOf(String address) {
        var bytes = address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Bytes.hash(bytes, 0, bytes.length);
    }
}

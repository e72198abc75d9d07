package org.hexapla.library.catalogue;

import java.util.Comparator;

/// The body and session that a document comes from.
///
/// @param body its code: `A`, `A/C.1`, `S`
/// @param session as symbols name it (`76`, `30sp`, `10emsp`, `2020`); empty where none is known
public record Origin(String body, String session) implements Comparable<Origin> {

    public Origin {
        body = body.strip();
        session = session.strip();
        if (!body.matches("[A-Z][A-Za-z0-9./-]{0,39}")) {
            throw new IllegalArgumentException("not the code of a body: " + body);
        }
        if (!session.matches("[A-Za-z0-9/-]{0,20}")) {
            throw new IllegalArgumentException("not the code of a session: " + session);
        }
    }

    @Override
    public int compareTo(Origin other) {
        return Comparator.comparing(Origin::body).thenComparing(Origin::session).compare(this, other);
    }
}

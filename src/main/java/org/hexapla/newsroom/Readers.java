package org.hexapla.newsroom;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.web.Visitor;

/// Whom a channel is for: everybody of some standing, or a circle.
public sealed interface Readers {

    Readers ANYBODY = new All(Visitor.Standing.ANYBODY);

    /// The prefix by which a written circle differs from a standing.
    String CIRCLE = "circle:";

    /// Whoever has at least this standing.
    record All(Visitor.Standing least) implements Readers {
        @Override
        public String toString() {
            return least.name().toLowerCase(Locale.ROOT);
        }
    }

    /// The members of a circle.
    record Members(CircleCode circle) implements Readers {
        @Override
        public String toString() {
            return CIRCLE + circle;
        }
    }

    /// `anybody`, `staff`, `circle:missions`.
    static Optional<Readers> parse(String written) {
        if (written.startsWith(CIRCLE)) {
            return CircleCode.parse(written.substring(CIRCLE.length())).map(Members::new);
        }
        return Stream.of(Visitor.Standing.values())
                .filter(standing -> standing.name().toLowerCase(Locale.ROOT).equals(written))
                .<Readers>map(All::new)
                .findFirst();
    }
}

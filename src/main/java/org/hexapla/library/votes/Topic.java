package org.hexapla.library.votes;

import java.util.Optional;
import java.util.stream.Stream;

/// The six topics by which the open data set of votes sorts roll calls, by its own short names.
enum Topic {
    PALESTINE("me", "PALESTINE QUESTION"),
    DISARMAMENT("di", "DISARMAMENT"),
    NUCLEAR("nu", "NUCLEAR WEAPONS"),
    COLONIALISM("co", "DECOLONIZATION"),
    HUMAN_RIGHTS("hr", "HUMAN RIGHTS"),
    DEVELOPMENT("ec", "ECONOMIC DEVELOPMENT");

    private final String code;
    private final String concept;

    Topic(String code, String concept) {
        this.code = code;
        this.concept = concept;
    }

    String code() {
        return code;
    }

    /// The label of the concept that a thesaurus may have for it.
    String concept() {
        return concept;
    }

    String messageKey() {
        return "library.vote.topic." + code;
    }

    static Optional<Topic> of(String code) {
        return Stream.of(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}

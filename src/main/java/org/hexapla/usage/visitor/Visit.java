package org.hexapla.usage.visitor;

/// Who does something, as the journal keeps it: without address, name or program.
///
/// @param person the same all month for a visitor without account, always the same for one with
/// @param session the same for one person in one hour of one day
public record Visit(long person, long session, Agent agent, Network network, Place place) {

    /// Who asked: somebody who reads, or a program that collects.
    public enum Agent {
        PERSON('p'),
        ROBOT('r');

        private final char letter;

        Agent(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    /// Which kind of address it came from; the address itself is forgotten.
    public enum Network {
        V4('4'),
        V6('6'),
        UNKNOWN('-');

        private final char letter;

        Network(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }
}

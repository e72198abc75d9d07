package org.hexapla.authorities;

/// A concept of a thesaurus: its identifier as its publisher gave it (`1001531`, `c_cc2b6392`, `020500`).
public record ConceptId(String value) {

    public ConceptId {
        if (!value.matches("[A-Za-z0-9_.-]{1,64}")) {
            throw new IllegalArgumentException("not an identifier of a concept: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.hexapla.newsroom.circles;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A day as a form or a file has it.
sealed interface Day {

    record Of(LocalDate day) implements Day {}

    record None() implements Day {}

    record Unreadable() implements Day {}

    static Day read(String written) {
        try {
            return written.isBlank() ? new None() : new Of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            return new Unreadable();
        }
    }
}

package org.hexapla.occasions.booking;

import org.hexapla.kernel.Money;

/// What became of wanting to give tickets back.
sealed interface GivenBack {

    /// @param returned what is paid back; nothing where it was too late for that, or nothing was paid
    record Done(Money returned) implements GivenBack {}

    /// It has begun: only the staff can give them back.
    record Over() implements GivenBack {}

    /// None of these was a ticket of the booking with which nobody came yet.
    record None() implements GivenBack {}
}

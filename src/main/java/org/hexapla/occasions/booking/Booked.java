package org.hexapla.occasions.booking;

/// What became of wanting to book.
public sealed interface Booked {

    /// The places are held; nothing is paid yet.
    record Done(Booking booking) implements Booked {}

    /// Fewer places are left than were wanted.
    record Full(int left) implements Booked {}

    /// Nobody is free who could lead it in that language.
    record NotLed() implements Booked {}

    /// It is over, called off, or not offered.
    record NotOffered() implements Booked {}

    /// The form cannot be taken as it is.
    ///
    /// @param key the message that says what is wrong
    record Mistake(String key) implements Booked {}
}

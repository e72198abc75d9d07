package org.hexapla.library.proceedings.compiling;

import java.time.LocalDate;

/// An index as it was issued on a day.
///
/// @param year as its introductions print it
public record Issue(long id, SessionIndex index, LocalDate day, String year) {}

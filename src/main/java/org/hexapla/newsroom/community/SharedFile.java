package org.hexapla.newsroom.community;

import java.time.Instant;
import org.hexapla.archive.FileId;
import org.hexapla.people.PersonId;

/// A file of a closed channel.
///
/// @param title what it is, in the words of whoever shared it
/// @param name under which it is saved
record SharedFile(
        long id, FileId file, String title, String name, String mediaType, long bytes, Instant at, PersonId by) {}

package org.hexapla.archive;

import java.util.Set;

/// What a module takes where.
///
/// @param mediaTypes the media types it takes
/// @param bytes the largest size it takes
public record AcceptedFiles(Set<String> mediaTypes, long bytes) {

    /// Documents to read: PDF, Word, HTML and plain text, to 200 MB.
    public static final AcceptedFiles DOCUMENTS = new AcceptedFiles(
            Set.of(
                    "application/pdf",
                    "text/html",
                    "text/plain",
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            200_000_000L);
}

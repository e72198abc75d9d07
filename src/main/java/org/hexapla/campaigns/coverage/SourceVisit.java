package org.hexapla.campaigns.coverage;

import java.time.Instant;

/// How the source of an outlet's articles was last found.
///
/// @param fault why nothing came, as a message key; empty where all is well
public record SourceVisit(
        String outlet, String etag, String modified, Instant visited, Instant next, int failures, String fault) {}

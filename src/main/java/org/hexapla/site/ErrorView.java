package org.hexapla.site;

/// What a reader is told when something cannot be shown or done.
///
/// @param status the HTTP status
/// @param heading what happened, in a few words
/// @param message with which input, and what to do
/// @param offersSignIn whether signing in may help
public record ErrorView(int status, String heading, String message, boolean offersSignIn) {}

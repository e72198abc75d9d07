package org.hexapla.kernel.web;

/// Who looks at a page, as far as pages need to know. What a person may do is asked in the services, never here.
///
/// @param name how to greet the person; empty for a visitor who is not signed in
/// @param standing the highest standing, to choose which links are worth showing
public record Visitor(String name, Standing standing) {

    public static final Visitor ANONYMOUS = new Visitor("", Standing.ANYBODY);

    public boolean isSignedIn() {
        return standing != Standing.ANYBODY;
    }

    public boolean isAtLeast(Standing least) {
        return standing.compareTo(least) >= 0;
    }

    /// From the widest circle to the narrowest.
    public enum Standing {
        ANYBODY,
        READER,
        STAFF,
        ADMINISTRATOR
    }
}

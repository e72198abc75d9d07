package org.hexapla.people;

/// What an account is for. Staff do the work of their departments; administrators run the installation and may
/// do all.
public enum Role {
    READER,
    STAFF,
    ADMINISTRATOR
}

package org.hexapla.people;

/// An address to which people who are no staff send files with a form, as a bean of the module whose form it is. What
/// is large and goes anywhere else is refused before it is read.
public interface FileDoor {

    /// Whether the acting person, who may be nobody, is expected to send files here just now.
    ///
    /// @param path with its language, without what is asked after it
    boolean isOpen(String path);
}

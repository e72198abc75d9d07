package org.hexapla.kernel.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// Pages of a module of which search engines are told (sitemaps.org), as a bean: in files, so that there may be any
/// number of them.
public interface ListedPages {

    List<File> files();

    /// Whether a file of that name is, or could be, one of these.
    boolean has(String file);

    /// Gives every address of a file.
    void addresses(String file, Consumer<Address> taking);

    /// @param name digits, or a word of small letters with hyphens in it, unlike any of another module
    /// @param changed the last change of any of its pages
    record File(String name, Instant changed) {}

    /// A page in the languages in which it says something.
    ///
    /// @param path after the language
    /// @param changed null where nobody knows
    /// @param languages every one in which it can be found; each leads to all others
    /// @param only the one that the file is of; nothing where the file has them all
    record Address(String path, @Nullable Instant changed, List<Language> languages, Optional<Language> only) {}
}

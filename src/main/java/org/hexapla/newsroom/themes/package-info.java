/// Themes: the words by which items are gathered get names in the languages of the house, from a concept of the
/// thesaurus or
/// given by the newsroom.
@NullMarked
package org.hexapla.newsroom.themes;

import org.jspecify.annotations.NullMarked;

package org.hexapla.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// What the index holds of one item.
///
/// @param item whose it is
/// @param path where it opens, after the language: `/documents/12`
/// @param symbols display forms of its symbols or other exact designations; a question that is one of them
/// finds just it
/// @param symbolSort the sort key of the first ([org.hexapla.kernel.Symbol#sortKey])
/// @param title its title in each language
/// @param descriptions short texts (summary, notes, agenda titles, names) in each language
/// @param texts the full text of its files by language, each analysed as its language needs
/// @param concepts ids of the thesaurus concepts it is indexed under
/// @param facets values by facet name: `body`, `session`, `year`, `type`, `language`, `subject`; values are
/// codes or ids
/// @param date the day, month or year that it is of; sorted by the first day it may mean
public record SearchDocument(
        ItemRef item,
        String path,
        List<String> symbols,
        String symbolSort,
        LocalizedText title,
        List<LocalizedText> descriptions,
        Map<Language, String> texts,
        Set<String> concepts,
        Map<String, List<String>> facets,
        @Nullable PartialDate date) {}

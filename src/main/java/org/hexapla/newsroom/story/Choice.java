package org.hexapla.newsroom.story;

import java.util.Set;
import org.hexapla.newsroom.ChannelCode;

/// Which items somebody wants; where nothing is named, any.
///
/// @param channels at least one of these
/// @param themes one of these words
/// @param types one of these kinds
/// @param concepts at least one of these of the thesaurus
public record Choice(Set<ChannelCode> channels, Set<String> themes, Set<String> types, Set<String> concepts) {

    public static final Choice ALL = new Choice(Set.of(), Set.of(), Set.of(), Set.of());

    public Choice {
        channels = Set.copyOf(channels);
        themes = Set.copyOf(themes);
        types = Set.copyOf(types);
        concepts = Set.copyOf(concepts);
    }

    public static Choice ofChannel(ChannelCode channel) {
        return new Choice(Set.of(channel), Set.of(), Set.of(), Set.of());
    }

    public static Choice ofTheme(String theme) {
        return new Choice(Set.of(), Set.of(theme), Set.of(), Set.of());
    }

    public static Choice ofType(String type) {
        return new Choice(Set.of(), Set.of(), Set.of(type), Set.of());
    }

    public static Choice ofConcept(String concept) {
        return new Choice(Set.of(), Set.of(), Set.of(), Set.of(concept));
    }
}

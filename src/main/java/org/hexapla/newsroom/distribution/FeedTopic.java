package org.hexapla.newsroom.distribution;

import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.story.Choice;

/// What a feed is about.
///
/// @param path where its forms are found, after the language: `/feeds/theme/water`
/// @param home the page that shows the same, after the language
/// @param name empty for everything that the newsroom tells
/// @param summary in a sentence; may be empty
public record FeedTopic(String path, String home, LocalizedText name, LocalizedText summary, Choice choice) {}

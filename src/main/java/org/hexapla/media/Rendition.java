package org.hexapla.media;

/// A picture made smaller for the web. Its address never gives another picture.
///
/// @param format `webp` or `jpeg`
public record Rendition(String format, int width, int height, String address) {}

package org.hexapla.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/// Answers viewers of other houses that ask for a picture, whole or in parts, in the words of the IIIF Image API 3.0,
/// level 2. Whether they may have it, who asks here has asked before.
public interface ViewedImages {

    /// What it is and what can be asked of it.
    ResponseEntity<byte[]> information(ServletWebRequest request, Viewed viewed);

    /// A part of it.
    ///
    /// @throws org.hexapla.kernel.Problem if what is asked means nothing, or is more than is given
    ResponseEntity<byte[]> part(ServletWebRequest request, Viewed viewed, Asked asked);

    /// A picture as viewers see it.
    ///
    /// @param address after that of the site, without a slash at its end
    /// @param version another as soon as anything of it is
    /// @param key another as soon as its points are
    /// @param sizes at which it is there already
    /// @param licence its address; empty where there is none
    /// @param kept how long a part of it may be kept
    record Viewed(
            String address,
            String version,
            String key,
            Size size,
            List<Size> sizes,
            String licence,
            CacheControl kept,
            Points points) {

        public Viewed {
            sizes = List.copyOf(sizes);
        }
    }

    /// In points.
    record Size(int width, int height) {}

    /// Where its points come from.
    interface Points {

        /// A part of the picture, at this size or larger.
        BufferedImage read(Rectangle part, int width, int height);
    }

    /// The parts of an address as they were asked.
    record Asked(String region, String size, String rotation, String quality, String format) {}
}

package org.hexapla.media.recording;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.mp4.Mp4Directory;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.XMPDM;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mp3.Mp3Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// How long a recording is, where its file says so in a way that a library of ours reads: MP4 and MP3. Of WebM and Ogg
/// its people say it.
final class Length {

    private Length() {}

    /// @return 0 where nobody knows
    static int seconds(InputStream bytes, String mediaType) throws IOException {
        return switch (mediaType) {
            case "video/mp4", "audio/mp4" -> film(bytes);
            case "audio/mpeg" -> sound(bytes);
            default -> 0;
        };
    }

    private static int film(InputStream bytes) throws IOException {
        try {
            var film = ImageMetadataReader.readMetadata(bytes).getFirstDirectoryOfType(Mp4Directory.class);
            return film == null ? 0 : (int) Math.ceil(film.getDouble(Mp4Directory.TAG_DURATION_SECONDS));
        } catch (ImageProcessingException | MetadataException e) {
            return 0;
        }
    }

    private static int sound(InputStream bytes) throws IOException {
        var metadata = new Metadata();
        try (var input = TikaInputStream.get(bytes)) {
            new Mp3Parser().parse(input, new DefaultHandler(), metadata, new ParseContext());
        } catch (TikaException | SAXException e) {
            return 0;
        }
        var seconds = metadata.get(XMPDM.DURATION);
        return seconds == null || !seconds.matches("\\d{1,6}(\\.\\d+)?")
                ? 0
                : (int) Math.ceil(Double.parseDouble(seconds));
    }
}

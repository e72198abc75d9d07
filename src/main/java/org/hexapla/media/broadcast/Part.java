package org.hexapla.media.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.media.PictureId;
import org.hexapla.media.RecordingId;

/// A thing in a package: a picture or a recording.
sealed interface Part {

    record OfPicture(PictureId picture) implements Part {
        @Override
        public String toString() {
            return "picture:" + picture;
        }
    }

    record OfRecording(RecordingId recording) implements Part {
        @Override
        public String toString() {
            return "recording:" + recording;
        }
    }

    /// As it is kept.
    static Optional<Part> parse(String written) {
        var colon = written.indexOf(':');
        var number = written.substring(colon + 1);
        return switch (colon < 0 ? "" : written.substring(0, colon)) {
            case "picture" -> PictureId.parse(number).map(OfPicture::new);
            case "recording" -> RecordingId.parse(number).map(OfRecording::new);
            default -> Optional.empty();
        };
    }

    /// As they are typed: numbers of recordings and of pictures, with blanks or commas between.
    static List<Part> typed(String recordings, String pictures) {
        var parts = new ArrayList<Part>();
        numbers(recordings)
                .flatMap(number -> RecordingId.parse(number).stream())
                .map(OfRecording::new)
                .forEach(parts::add);
        numbers(pictures)
                .flatMap(number -> PictureId.parse(number).stream())
                .map(OfPicture::new)
                .forEach(parts::add);
        return parts;
    }

    private static Stream<String> numbers(String written) {
        return Stream.of(written.split("[\\s,;،、，]+")).filter(number -> !number.isEmpty());
    }
}

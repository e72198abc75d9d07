package org.hexapla.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.hexapla.kernel.Problem.Category;
import org.springframework.stereotype.Component;

/// What kind of file it is: the content says so, and the name must not say otherwise.
@Component
class FileTypes {

    private static final MediaType XHTML = MediaType.application("xhtml+xml");

    private static final Map<String, Set<String>> FAMILIES = Map.of(
            "video/quicktime", Set.of("video/mp4", "audio/mp4"),
            "application/mp4", Set.of("video/mp4", "audio/mp4"),
            "application/x-matroska", Set.of("video/webm"),
            "application/ogg", Set.of("audio/ogg", "audio/vorbis", "audio/opus"));

    private final DefaultDetector detector = new DefaultDetector();
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

    /// The media type of a file that is what its name says and of a kind that is taken.
    ///
    /// @throws FileRefused if it is not
    String accepted(IncomingFile file, AcceptedFiles accepted) throws IOException {
        var found = found(file.path());
        var claimed = claimed(file.name());
        if (!claimed.equals(MediaType.OCTET_STREAM) && !isPlausible(claimed, found)) {
            throw new FileRefused(
                    Category.MISTAKE, "archive.refused.other-type", file.name(), label(claimed), label(found));
        }
        var type = isPlainText(found) && isText(claimed) || isOfTheFamily(claimed, found) ? claimed : found;
        if (!accepted.mediaTypes().contains(type.toString())) {
            throw new FileRefused(
                    Category.MISTAKE, "archive.refused.not-taken", file.name(), label(type), labels(accepted));
        }
        return type.toString();
    }

    private MediaType found(Path file) throws IOException {
        try (var bytes = TikaInputStream.get(file)) {
            return plain(detector.detect(bytes, new Metadata()));
        }
    }

    private MediaType claimed(String name) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return plain(types.detect(null, metadata));
    }

    private MediaType plain(MediaType type) {
        var normal = registry.normalize(type.getBaseType());
        return normal.equals(XHTML) ? MediaType.TEXT_HTML : normal;
    }

    /// Plain text may be text of any kind; anything else shows by its first bytes what it is.
    private boolean isPlausible(MediaType claimed, MediaType found) {
        return claimed.equals(found) || isPlainText(found) && isText(claimed) || isOfTheFamily(claimed, found);
    }

    /// Films and sound share forms of files; the first bytes tell the form, the name tells which of the family it is.
    private static boolean isOfTheFamily(MediaType claimed, MediaType found) {
        return FAMILIES.getOrDefault(found.toString(), Set.of()).contains(claimed.toString());
    }

    private static boolean isPlainText(MediaType type) {
        return type.equals(MediaType.TEXT_PLAIN);
    }

    private boolean isText(MediaType type) {
        return isPlainText(type) || registry.isSpecializationOf(type, MediaType.TEXT_PLAIN);
    }

    private String labels(AcceptedFiles accepted) {
        return accepted.mediaTypes().stream()
                .map(MediaType::parse)
                .map(this::label)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// A kind as people call it in every language: by the ending of its names, `PDF`.
    private String label(MediaType type) {
        try {
            var ending = types.forName(type.toString()).getExtension();
            return ending.isEmpty() ? type.toString() : ending.substring(1).toUpperCase(Locale.ROOT);
        } catch (MimeTypeException e) {
            return type.toString();
        }
    }
}

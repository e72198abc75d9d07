package org.hexapla.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.media.PictureId;
import org.springframework.stereotype.Component;

/// Makes a picture smaller for the web, once: each width in WebP and in JPEG. Never larger than it is.
@Component
class MakingRenditions implements JobKind {

    static final String KIND = "media.renditions";

    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1440, 2048);

    private static final AcceptedFiles MADE = new AcceptedFiles(Set.of("image/jpeg", "image/webp"), 60_000_000L);

    private final Archive archive;
    private final Decoding decoding;
    private final PictureTable pictures;
    private final RenditionTable renditions;

    MakingRenditions(Archive archive, Decoding decoding, PictureTable pictures, RenditionTable renditions) {
        this.archive = archive;
        this.decoding = decoding;
        this.pictures = pictures;
        this.renditions = renditions;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(Work work) throws IOException {
        var id = PictureId.parse(work.parameters().getOrDefault("picture", "")).orElseThrow();
        make(id);
    }

    /// What is there already is made again and found to be the same.
    void make(PictureId id) throws IOException {
        var row = pictures.find(List.of(id)).get(id);
        if (row == null) {
            return;
        }
        var file = row.brought().original().file();
        var whole = upright(row.brought());
        for (var width : widths(row.brought().width())) {
            var height = Math.max(
                    1,
                    Math.round((float) row.brought().height()
                            * width
                            / row.brought().width()));
            var picture = Decoding.scaled(whole, width, height);
            keep(file, "jpeg", picture, Encoding.jpeg(picture));
            keep(file, "webp", picture, Encoding.webp(picture));
        }
    }

    private BufferedImage upright(Brought brought) throws IOException {
        var original = brought.original();
        var longest = Math.max(brought.width(), brought.height());
        var wanted = (int) Math.min(longest, (long) WIDTHS.getLast() * longest / brought.width());
        try (var bytes = archive.read(original.file(), 0)) {
            var picture = decoding.read(bytes, original.mediaType(), original.name(), null, wanted);
            return Decoding.upright(picture, brought.turned());
        }
    }

    /// A picture narrower than the narrowest is kept at its own width.
    static List<Integer> widths(int width) {
        var smaller = WIDTHS.stream().filter(wanted -> wanted < width).toList();
        if (width > WIDTHS.getLast()) {
            return smaller;
        }
        return java.util.stream.Stream.concat(smaller.stream(), java.util.stream.Stream.of(width))
                .toList();
    }

    private void keep(FileId file, String format, BufferedImage picture, byte[] bytes) throws IOException {
        var name = picture.getWidth() + (format.equals("jpeg") ? ".jpg" : ".webp");
        var blob = archive.store(new ByteArrayInputStream(bytes), name, MADE);
        renditions.add(file, format, picture.getWidth(), picture.getHeight(), blob.id());
    }
}

package org.hexapla.media.broadcast;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recordings;
import org.hexapla.media.Showing;
import org.springframework.stereotype.Component;

/// Makes packages ready to be shown, with the names of their parts.
@Component
class ShowingPackages {

    private final Pictures pictures;
    private final Recordings recordings;

    ShowingPackages(Pictures pictures, Recordings recordings) {
        this.pictures = pictures;
        this.recordings = recordings;
    }

    PackageView view(PackageTable.Row row, String organisation) {
        var content = row.content();
        return new PackageView(
                row.id().toString(),
                content.title(),
                content.description(),
                content.terms(),
                row.terms(),
                content.shotlist(),
                content.script(),
                lines(content.parts()),
                organisation,
                content.isOffered());
    }

    private List<PackageView.Line> lines(List<Part> parts) {
        return parts.stream().map(this::line).toList();
    }

    private PackageView.Line line(Part part) {
        return switch (part) {
            case Part.OfPicture(var id) ->
                pictures.find(id)
                        .map(picture -> new PackageView.Line(
                                part.toString(), "picture", picture.title(), picture.showing() != Showing.SHOWN))
                        .orElseGet(() -> gone(part));
            case Part.OfRecording(var id) ->
                recordings
                        .find(id)
                        .map(recording -> new PackageView.Line(
                                part.toString(),
                                recording.kind().code(),
                                recording.words().title(),
                                recording.showing() == Showing.ENDED))
                        .orElseGet(() -> gone(part));
        };
    }

    private static PackageView.Line gone(Part part) {
        return new PackageView.Line(part.toString(), "picture", LocalizedText.none(), true);
    }
}

package org.hexapla.media.recording;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which recordings are brought, found and described.
@Controller
@RequestMapping("/{lang}/media/recordings")
class RecordingEditingController {

    private static final int MOST = 100;

    private final BringingRecordings bringing;
    private final DescribingRecordings describing;
    private final Recordings recordings;
    private final Pictures pictures;

    RecordingEditingController(
            BringingRecordings bringing, DescribingRecordings describing, Recordings recordings, Pictures pictures) {
        this.bringing = bringing;
        this.describing = describing;
        this.recordings = recordings;
        this.pictures = pictures;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String q) {
        describing.requireEditor();
        return page.through("media/recordings", "asked", q, "recordings", recordings.find(q, page.language(), MOST));
    }

    @PostMapping
    ModelAndView bring(Page page, @RequestParam MultipartFile file) throws IOException {
        describing.requireEditor();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var bytes = file.getInputStream()) {
            var brought = bringing.bring(bytes, name, BringingRecordings.title(name, page.language()));
            return SeeOther.at(page.to("/media/recordings/" + brought));
        }
    }

    @GetMapping("/{id}")
    ModelAndView filled(Page page, @PathVariable String id) {
        describing.requireEditor();
        var recording = recording(id);
        return form(page, recording, RecordingForm.values(recording), Map.of());
    }

    @PostMapping("/{id}")
    ModelAndView describe(
            Page page, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> values) {
        describing.requireEditor();
        var recording = recording(id);
        var fields = new Fields(values, languages(page, recording));
        var faults = RecordingForm.faults(fields);
        if (faults.isEmpty() && isUnknown(PictureId.parse(fields.text("poster")))) {
            faults.put("poster", "media.fault.picture");
        }
        if (!faults.isEmpty()) {
            return form(page, recording, values, faults);
        }
        describing.describe(recording.id(), version, RecordingForm.content(fields), fields.weight());
        return SeeOther.at(page.to("/media/recordings/" + id));
    }

    private boolean isUnknown(Optional<PictureId> picture) {
        return picture.isPresent() && pictures.find(picture.get()).isEmpty();
    }

    private Recording recording(String id) {
        return RecordingId.parse(id).flatMap(recordings::find).orElseThrow(MediaNotFound::new);
    }

    /// Those of the house, and those in which it has words besides.
    private static List<Language> languages(Page page, Recording recording) {
        var languages = new LinkedHashSet<>(page.frame().languages());
        languages.addAll(recording.words().title().languages());
        recording.tracks().forEach(track -> languages.add(track.language()));
        return List.copyOf(languages);
    }

    private static ModelAndView form(
            Page page, Recording recording, Map<String, String> values, Map<String, String> faults) {
        var view = page.through(
                "media/recording-edit",
                "form",
                new RecordingForm(recording, languages(page, recording), values, faults));
        if (!faults.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}

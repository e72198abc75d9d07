package org.hexapla.media.live;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which streams are announced, begun, ended and recorded.
@Controller
@RequestMapping("/{lang}/media/streams")
class StreamEditingController {

    private final Streams streams;
    private final Recordings recordings;
    private final FetchingRecordings fetching;

    StreamEditingController(Streams streams, Recordings recordings, FetchingRecordings fetching) {
        this.streams = streams;
        this.recordings = recordings;
        this.fetching = fetching;
    }

    @GetMapping
    ModelAndView list(Page page) {
        streams.requireEditor();
        return page.through("media/streams-staff", "streams", streams.all());
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        streams.requireEditor();
        return form(page, new StreamForm(null, page.frame().languages(), Map.of("zone", "UTC"), Map.of()));
    }

    @PostMapping("/new")
    ModelAndView announce(Page page, @RequestParam Map<String, String> values) {
        streams.requireEditor();
        var faults = new HashMap<String, String>();
        var content = StreamForm.content(new Fields(values, page.frame().languages()), faults);
        return content.isEmpty()
                ? form(page, new StreamForm(null, page.frame().languages(), values, faults))
                : SeeOther.at(page.to("/media/streams/" + streams.announce(content.get())));
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView filled(Page page, @PathVariable String id, @RequestParam(defaultValue = "") String fetching) {
        streams.requireEditor();
        var stream = streams.find(id(id));
        var values = new HashMap<>(StreamForm.values(stream.content()));
        values.put("fetching", fetching);
        return form(page, new StreamForm(stream, page.frame().languages(), values, Map.of()));
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView change(
            Page page, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> values) {
        streams.requireEditor();
        var faults = new HashMap<String, String>();
        var content = StreamForm.content(new Fields(values, page.frame().languages()), faults);
        if (content.isEmpty()) {
            return form(page, new StreamForm(streams.find(id(id)), page.frame().languages(), values, faults));
        }
        streams.change(id(id), version, content.get());
        return SeeOther.at(page.to("/media/streams/" + id));
    }

    @PostMapping("/{id:\\d{1,18}}/state")
    ModelAndView become(Page page, @PathVariable String id, @RequestParam String state) {
        var next = java.util.Arrays.stream(LiveStream.State.values())
                .filter(known -> known.code().equals(state.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(MediaNotFound::new);
        streams.become(id(id), next);
        return SeeOther.at(page.to("/media/streams/" + id));
    }

    /// Keeps the recording, which becomes an item of the newsroom by that: a file, the address where one lies, or the
    /// number of one that is here.
    @PostMapping("/{id:\\d{1,18}}/recording")
    ModelAndView record(
            Page page,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        streams.requireEditor();
        if (file != null && !file.isEmpty()) {
            try (var bytes = file.getInputStream()) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                streams.recorded(id(id), streams.record(id(id), bytes, name));
            }
        } else if (!address.isBlank()) {
            var from = Download.parse(address);
            if (from.isEmpty()) {
                return refused(page, id, "address", address, "media.fetch.bad-address");
            }
            fetching.start(id(id), from.get());
            return SeeOther.at(page.to("/media/streams/" + id + "?fetching=yes"));
        } else {
            var recording = RecordingId.parse(number)
                    .filter(known -> recordings.find(known).isPresent());
            if (recording.isEmpty()) {
                return refused(page, id, "number", number, "media.stream.fault.recording");
            }
            streams.recorded(id(id), recording.get());
        }
        return SeeOther.at(page.to("/media/streams/" + id));
    }

    private ModelAndView refused(Page page, String id, String field, String written, String fault) {
        var stream = streams.find(id(id));
        var values = new HashMap<>(StreamForm.values(stream.content()));
        values.put(field, written);
        return form(page, new StreamForm(stream, page.frame().languages(), values, Map.of(field, fault)));
    }

    private static ModelAndView form(Page page, StreamForm form) {
        var view = page.through("media/stream-edit", "form", form);
        if (!form.faults().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static StreamId id(String written) {
        return StreamId.parse(written).orElseThrow(MediaNotFound::new);
    }
}

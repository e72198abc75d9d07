package org.hexapla.occasions.proceedings;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.call.Call;
import org.hexapla.occasions.call.CallRefused;
import org.hexapla.occasions.call.Calls;
import org.hexapla.occasions.call.Contribution;
import org.hexapla.occasions.call.Contributions;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.event.Programme;
import org.hexapla.occasions.event.Programmes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts proceedings together, of those calls alone that are published.
@Component
@Transactional(readOnly = true)
class Proceedings {

    private final Calls calls;
    private final Contributions contributions;
    private final Events events;
    private final Programmes programmes;
    private final Recordings recordings;

    Proceedings(Calls calls, Contributions contributions, Events events, Programmes programmes, Recordings recordings) {
        this.calls = calls;
        this.contributions = contributions;
        this.events = events;
        this.programmes = programmes;
        this.recordings = recordings;
    }

    ProceedingsView of(String code) {
        var event = EventCode.parse(code).map(events::open).orElseThrow(CallRefused::notFound);
        var call = calls.find(event.code())
                .filter(known -> known.state() == Call.State.PUBLISHED)
                .orElseThrow(CallRefused::notFound);
        var programme = programmes.of(event.code());
        var shown = recordings(programme);
        var lines = contributions.accepted(event.code()).stream()
                .map(contribution -> line(contribution, programme, shown))
                .toList();
        return new ProceedingsView(event, call, lines);
    }

    /// One of them, in the proceedings where it stands.
    ProceedingsView of(String code, long contribution) {
        var whole = of(code);
        var line = whole.lines().stream()
                .filter(known -> known.contribution().id() == contribution)
                .toList();
        if (line.isEmpty()) {
            throw CallRefused.notFound();
        }
        return new ProceedingsView(whole.event(), whole.call(), line);
    }

    private Map<RecordingId, Recording> recordings(Programme programme) {
        var ids = programme.sessions().stream()
                .map(Programme.Session::recording)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return recordings.find(ids).entrySet().stream()
                .filter(found -> found.getValue().showing().isShown())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ProceedingsView.Line line(
            Contribution contribution, Programme programme, Map<RecordingId, Recording> shown) {
        var part = programme.sessions().stream()
                .filter(session ->
                        Objects.equals(session.id(), contribution.outcome().session()))
                .findFirst()
                .orElse(null);
        var recording = part == null ? null : part.recording();
        return new ProceedingsView.Line(contribution, part, recording == null ? null : shown.get(recording));
    }
}

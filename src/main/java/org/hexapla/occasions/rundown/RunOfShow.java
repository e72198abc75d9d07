package org.hexapla.occasions.rundown;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All parts of a show in their order. When one takes longer, or begins late, all after it move along.
///
/// @param starts when the first is to begin
public record RunOfShow(Instant starts, List<Cue> cues) {

    public RunOfShow {
        cues = List.copyOf(cues);
    }

    /// @param at when it begins, as things stand
    public record Line(Cue cue, Instant at) {

        public Instant until() {
            return at.plus(Duration.ofMinutes(cue.part().minutes()));
        }
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var next = starts;
        for (var cue : cues) {
            var begun = cue.begun();
            var line = new Line(cue, begun == null ? next : begun);
            lines.add(line);
            next = line.until();
        }
        return lines;
    }

    /// When it is over, as things stand.
    public Instant ends() {
        return cues.isEmpty() ? starts : lines().getLast().until();
    }

    /// By how many minutes it runs over an hour; 0 where it does not.
    public long over(Instant hour) {
        return Math.max(0, Duration.between(hour, ends()).toMinutes());
    }
}

package org.hexapla.usage.importing;

import java.io.IOException;
import org.hexapla.usage.journal.Bytes;
import org.hexapla.usage.journal.OldLog;
import org.hexapla.usage.visitor.Visitors;

/// Turns the lines of a log into lines of the journal.
final class LogConversion {

    private final LogVisitors visitors;
    private final PathItems paths;
    private final OldLog target;
    private final LogLine line = new LogLine();
    private long counted;
    private boolean understood;

    LogConversion(LogVisitors visitors, PathItems paths, OldLog target) {
        this.visitors = visitors;
        this.paths = paths;
        this.target = target;
    }

    enum Outcome {
        COUNTED,
        /// No successful use of an item by a person.
        LEFT_OUT,
        /// No line of a log.
        BAD
    }

    Outcome take(Lines lines) throws IOException {
        if (lines.end() == lines.start()) {
            return Outcome.LEFT_OUT;
        }
        if (!line.read(lines.bytes(), lines.start(), lines.end())) {
            return Outcome.BAD;
        }
        understood = true;
        if (!line.isGet() || !isGiven(line.status())) {
            return Outcome.LEFT_OUT;
        }
        var shows = paths.of(line);
        if (shows.isEmpty() || visitors.isRobot(line)) {
            return Outcome.LEFT_OUT;
        }
        var second = line.second();
        var visitor = visitors.of(line, second);
        var address = Bytes.hash(line.bytes(), line.targetStart(), line.targetEnd());
        target.add(
                second,
                new OldLog.Line(
                        shows.get().act(),
                        visitor.network(),
                        visitor.person(),
                        Visitors.sessionOf(visitor.person(), second),
                        address,
                        shows.get().words(),
                        visitor.place()));
        counted++;
        return Outcome.COUNTED;
    }

    /// A log does not say which part of a file was given; several parts at once are a double click.
    private static boolean isGiven(int status) {
        return status == 200 || status == 304 || status == 206;
    }

    /// Whether any line was one of a log.
    boolean isOfALog() {
        return understood;
    }

    long counted() {
        return counted;
    }
}

package org.hexapla.translation.xliff;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.hexapla.translation.desk.Sentence;
import org.hexapla.translation.desk.Translating;
import org.hexapla.translation.memory.Difference;
import org.hexapla.translation.xliff.XliffFile.Line;
import org.hexapla.translation.xliff.XliffFile.Part;
import org.hexapla.translation.xliff.XliffFile.Piece;
import org.hexapla.translation.xliff.XliffReport.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes translations back: unit by unit, each whole or not at all, onto the workbench. A unit whose source is
/// another by now is refused with what is different.
@Component
class TakingXliff {

    private final Translating translating;
    private final TransactionTemplate transaction;

    TakingXliff(Translating translating, TransactionTemplate transaction) {
        this.translating = translating;
        this.transaction = transaction;
    }

    XliffReport take(String name, InputStream bytes) {
        XliffFile file;
        try {
            file = XliffReader.read(bytes);
        } catch (XliffUnreadable e) {
            var refused = new Refused(e.line(), "", e.key(), List.of(), List.of());
            return new XliffReport(name, 0, 0, Language.EN, List.of(refused));
        }
        var counting = new Counting();
        for (var piece : file.pieces()) {
            var before = counting.copy();
            try {
                transaction.executeWithoutResult(_ -> take(file, piece, counting));
            } catch (Problem e) {
                counting.restore(before);
                counting.refuse(piece.line(), piece.id(), e.key(), e.arguments());
            }
        }
        return new XliffReport(
                name, counting.taken, counting.unchanged, file.source().orElse(Language.EN), counting.refused);
    }

    private void take(XliffFile file, Piece piece, Counting counting) {
        if (!piece.id().matches("w\\d{1,18}")) {
            counting.refuse(piece.line(), piece.id(), "translating.xliff.unknown-work", List.of(piece.id()));
            return;
        }
        var bench = translating.open(Long.parseLong(piece.id().substring(1)));
        var pair = bench.work().pair();
        if (file.source().filter(pair.source()::equals).isEmpty()
                || file.target().filter(pair.target()::equals).isEmpty()) {
            counting.refuse(
                    piece.line(),
                    piece.id(),
                    "translating.xliff.languages",
                    List.of(pair.source().tag(), pair.target().tag()));
            return;
        }
        var targets = new HashMap<String, String>();
        for (var part : piece.parts()) {
            targets.putAll(unit(bench, part, counting));
        }
        var changed = bench.sentences().stream()
                .filter(sentence -> targets.containsKey(sentence.field()))
                .filter(sentence -> !sentence.written(targets.getOrDefault(sentence.field(), ""))
                        .equals(sentence))
                .count();
        counting.taken += (int) changed;
        counting.unchanged += targets.size() - (int) changed;
        if (changed > 0) {
            translating.write(
                    bench.work().id(),
                    sentence -> sentence.written(targets.getOrDefault(sentence.field(), sentence.target())));
        }
    }

    /// The translations of a unit by their fields; none where anything of it is refused.
    private static Map<String, String> unit(Translating.Bench bench, Part part, Counting counting) {
        var place = part.id().replaceFirst("-[0-9a-f]{8}$", "");
        var sentences = bench.sentences().stream()
                .filter(sentence -> sentence.place().equals(place))
                .toList();
        if (sentences.isEmpty()) {
            counting.refuse(part.line(), part.id(), "translating.xliff.unknown-unit", List.of(part.id()));
            return Map.of();
        }
        var codes = codes(sentences);
        var targets = new HashMap<String, String>();
        for (var line : part.lines()) {
            var sentence = sentences.stream()
                    .filter(known -> line.id().equals("s" + known.number()))
                    .findFirst();
            var source = words(line.source(), codes);
            if (sentence.isEmpty() || !sentence.get().source().equals(source)) {
                var now = sentence.map(Sentence::source).orElse("");
                counting.refused.add(new Refused(
                        part.line(),
                        part.id(),
                        "translating.xliff.source-changed",
                        List.of(),
                        Difference.between(bench.work().pair().source(), source, now)));
                return Map.of();
            }
            if (line.target().isPresent()) {
                if (!sameCodes(line)) {
                    counting.refuse(part.line(), part.id(), "translating.xliff.codes", List.of(line.id()));
                    return Map.of();
                }
                targets.put(
                        sentence.get().field(),
                        words(line.target().get(), codes).replace('\n', ' ').strip());
            }
        }
        return targets;
    }

    /// Addresses must neither be lost nor doubled. A segment without words is not translated yet.
    private static boolean sameCodes(Line line) {
        var target = line.target().orElse(List.of());
        return target.isEmpty() || codeIds(line.source()).equals(codeIds(target));
    }

    private static List<String> codeIds(List<XliffFile.Run> runs) {
        return runs.stream()
                .filter(XliffFile.Run::isCode)
                .map(XliffFile.Run::text)
                .sorted()
                .toList();
    }

    private static Map<String, String> codes(List<Sentence> sentences) {
        var codes = new HashMap<String, String>();
        for (var sentence : sentences) {
            Codes.of(sentence.source(), codes.size() + 1).stream()
                    .filter(run -> run.code() > 0)
                    .forEach(run -> codes.put("c" + run.code(), run.text()));
        }
        return codes;
    }

    private static String words(List<XliffFile.Run> runs, Map<String, String> codes) {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.isCode() ? codes.getOrDefault(run.text(), "") : run.text()));
        return words.toString();
    }

    private static final class Counting {

        private int taken;
        private int unchanged;
        private final List<Refused> refused = new ArrayList<>();

        void refuse(long line, String unit, String key, List<?> arguments) {
            refused.add(new Refused(line, unit, key, List.copyOf(arguments), List.of()));
        }

        Counting copy() {
            var copy = new Counting();
            copy.taken = taken;
            copy.unchanged = unchanged;
            copy.refused.addAll(refused);
            return copy;
        }

        void restore(Counting before) {
            taken = before.taken;
            unchanged = before.unchanged;
            refused.retainAll(new HashSet<>(before.refused));
        }
    }
}

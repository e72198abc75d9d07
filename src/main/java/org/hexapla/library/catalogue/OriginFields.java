package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Symbols with the bodies and sessions that they come from: field 191, once for each symbol.
final class OriginFields {

    private static final String TAG = "191";

    private OriginFields() {}

    /// The symbols. A record without one is known by another number that it bears: of sale, ISBN, ISSN, of its job.
    static List<Symbol> symbols(MarcRecord record) {
        var symbols = record.fields(TAG)
                .flatMap(field -> symbol(field).stream())
                .distinct()
                .toList();
        if (!symbols.isEmpty()) {
            return symbols;
        }
        return java.util.stream.Stream.of("079a", "020a", "022a", "024a", "029b", "029a")
                .flatMap(place -> record.texts(place.substring(0, 3), place.charAt(3)))
                .flatMap(number -> Symbol.parse(number).stream())
                .findFirst()
                .or(() -> record.control().stream()
                        .filter(field -> field.tag().equals("001"))
                        .flatMap(field -> Symbol.parse(field.value()).stream())
                        .findFirst())
                .stream()
                .toList();
    }

    /// The bodies and sessions that the fields say.
    static List<Origin> origins(MarcRecord record) {
        return record.fields(TAG)
                .flatMap(field -> origin(field).stream())
                .distinct()
                .toList();
    }

    static MarcRecord write(List<Symbol> symbols, List<Origin> origins, MarcRecord before) {
        var isSame = symbols(before).equals(symbols)
                && (origins(before).equals(origins)
                        || origins(before).isEmpty() && Bodies.origins(symbols).equals(origins));
        if (isSame) {
            return before;
        }
        var fields = new ArrayList<DataField>();
        for (var symbol : symbols) {
            fields.add(before.fields(TAG)
                    .filter(field -> symbol(field).filter(symbol::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> fresh(symbol, origins)));
        }
        before.fields(TAG).filter(field -> symbol(field).isEmpty()).forEach(fields::add);
        var written = with(fields, before);
        return new LinkedHashSet<>(origins(written)).equals(new LinkedHashSet<>(origins))
                ? written
                : with(attached(fields, origins), before);
    }

    private static MarcRecord with(List<DataField> fields, MarcRecord before) {
        return before.replacing(field -> field.tag().equals(TAG), fields);
    }

    private static DataField fresh(Symbol symbol, List<Origin> origins) {
        var field = DataField.of(TAG, new Subfield.Words('a', symbol.display()));
        return Bodies.origin(symbol)
                .filter(origins::contains)
                .map(origin -> with(field, origin))
                .orElse(field);
    }

    /// Fields that say just these origins, each at the next symbol of its body; what is left in fields of its own.
    private static List<DataField> attached(List<DataField> fields, List<Origin> origins) {
        var written = new ArrayList<DataField>();
        var left = new ArrayList<>(origins);
        for (var field : fields) {
            var bare = without(field);
            var isOf = !left.isEmpty()
                    && symbol(field)
                            .flatMap(Bodies::origin)
                            .filter(origin ->
                                    origin.body().startsWith(left.getFirst().body()))
                            .isPresent();
            if (isOf) {
                written.add(with(bare, left.removeFirst()));
            } else if (!bare.subfields().isEmpty()) {
                written.add(bare);
            }
        }
        left.forEach(origin -> written.add(with(DataField.of(TAG), origin)));
        return written;
    }

    private static DataField without(DataField field) {
        return field.with(field.subfields().stream()
                .filter(subfield -> subfield.code() != 'b' && subfield.code() != 'c' && subfield.code() != '0')
                .toList());
    }

    private static DataField with(DataField field, Origin origin) {
        var subfields = new ArrayList<>(field.subfields());
        subfields.add(new Subfield.Words('b', origin.body() + "/"));
        if (!origin.session().isEmpty()) {
            // Of a body that counts its sessions by years the year is followed by a stroke.
            var isYear = origin.body().startsWith("E") && origin.session().matches("(19|20)\\d\\d");
            subfields.add(new Subfield.Words('c', isYear ? origin.session() + "/" : origin.session()));
        }
        return field.with(subfields);
    }

    private static Optional<Symbol> symbol(DataField field) {
        return field.text('a').flatMap(Symbol::parse);
    }

    private static Optional<Origin> origin(DataField field) {
        return field.text('b').map(OriginFields::withoutStroke).flatMap(body -> {
            try {
                return Optional.of(new Origin(
                        body, field.text('c').map(OriginFields::withoutStroke).orElse("")));
            } catch (IllegalArgumentException e) {
                // Not what a body or session is called: the profile says so, the description does without.
                return Optional.empty();
            }
        });
    }

    private static String withoutStroke(String code) {
        return code.strip().replaceFirst("/$", "");
    }
}

package org.hexapla.library.marc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;

/// A field with two indicators and subfields: tags 010 to 999.
///
/// @param first its first indicator, a blank where there is none
/// @param second its second
public record DataField(String tag, char first, char second, List<Subfield> subfields) {

    public DataField {
        if (!tag.matches("0[1-9]\\d|[1-9]\\d\\d")) {
            throw new IllegalArgumentException("not the tag of a data field: " + tag);
        }
        subfields = List.copyOf(subfields);
    }

    /// A field without indicators.
    public static DataField of(String tag, Subfield... subfields) {
        return new DataField(tag, ' ', ' ', List.of(subfields));
    }

    /// The words of the first subfield of that code. A linked one has no words here: resolve the record first.
    public Optional<String> text(char code) {
        return texts(code).findFirst();
    }

    public Stream<String> texts(char code) {
        return subfields.stream()
                .filter(subfield -> subfield.code() == code)
                .flatMap(subfield ->
                        subfield instanceof Subfield.Words(var _, var value) ? Stream.of(value) : Stream.of());
    }

    public Optional<Subfield> subfield(char code) {
        return subfields.stream().filter(subfield -> subfield.code() == code).findFirst();
    }

    /// The heading that it links to; all linked subfields of a field link to the same.
    public Optional<AuthorityId> heading() {
        return headings().findFirst();
    }

    /// The headings that its subfields link to, before anyone has made sure that they are one.
    public Stream<AuthorityId> headings() {
        return subfields.stream()
                .flatMap(subfield ->
                        subfield instanceof Subfield.Linked(var _, var heading) ? Stream.of(heading) : Stream.of());
    }

    /// This field with other subfields.
    public DataField with(List<Subfield> others) {
        return new DataField(tag, first, second, others);
    }
}

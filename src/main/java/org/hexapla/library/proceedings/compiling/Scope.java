package org.hexapla.library.proceedings.compiling;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.IndexedSession;

/// Which records belong to the index of a session: those of the session, and those that bear the index's product code.
/// A record of the session that bears another index's code, and not this one's, belongs there.
record Scope(IndexedSession session, Configuration configuration) {

    private static final Pattern PRODUCT = Pattern.compile("ITP[AES]\\d.*");

    enum Belonging {
        HERE,
        TO_ANOTHER_INDEX,
        NOWHERE
    }

    Belonging of(MarcRecord record) {
        if (hasProduct(record)) {
            return Belonging.HERE;
        }
        if (!isOfTheSession(record)) {
            return Belonging.NOWHERE;
        }
        return hasProductOfAnotherSession(record) ? Belonging.TO_ANOTHER_INDEX : Belonging.HERE;
    }

    private boolean isOfTheSession(MarcRecord record) {
        return Stream.concat(record.fields("191"), record.fields("791"))
                .anyMatch(field -> field.text('b')
                                .map(body -> body.replace("/", "").strip())
                                .filter(session.organ().letter()::equalsIgnoreCase)
                                .isPresent()
                        && field.text('c')
                                .map(IndexedSession::bare)
                                .filter(session.code()::equalsIgnoreCase)
                                .isPresent());
    }

    private boolean hasProduct(MarcRecord record) {
        return products(record).anyMatch(configuration.product()::equalsIgnoreCase);
    }

    private boolean hasProductOfAnotherSession(MarcRecord record) {
        return products(record)
                .map(product -> product.toUpperCase(Locale.ROOT))
                .anyMatch(product -> PRODUCT.matcher(product).matches()
                        && product.startsWith("ITP" + session.organ().letter()));
    }

    private static Stream<String> products(MarcRecord record) {
        return record.texts("930", 'a').map(String::strip);
    }
}

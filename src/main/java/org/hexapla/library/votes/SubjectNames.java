package org.hexapla.library.votes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.springframework.stereotype.Component;

/// The words for the subjects of votes in a reader's language.
@Component
class SubjectNames {

    private final Thesaurus thesaurus;

    SubjectNames(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    Map<Subject, String> of(Collection<Subject> subjects, Language reader) {
        var concepts = thesaurus.find(subjects.stream()
                .filter(subject -> subject.scheme() == Subject.Scheme.CONCEPT)
                .map(subject -> new ConceptId(subject.value()))
                .toList());
        var names = new LinkedHashMap<Subject, String>();
        for (var subject : subjects) {
            names.put(
                    subject,
                    switch (subject.scheme()) {
                        case CONCEPT -> {
                            var concept = concepts.get(new ConceptId(subject.value()));
                            yield concept == null
                                    ? subject.value()
                                    : concept.label().words(reader);
                        }
                        case TOPIC ->
                            Topic.of(subject.value())
                                    .map(topic -> Messages.text(reader, topic.messageKey()))
                                    .orElse(subject.value());
                        case WORDS -> subject.value();
                    });
        }
        return names;
    }

    static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                Subject.Scheme.valueOf(row.getString("scheme").toUpperCase(Locale.ROOT)), row.getString("value"));
    }
}

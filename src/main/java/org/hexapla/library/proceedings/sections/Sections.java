package org.hexapla.library.proceedings.sections;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.springframework.stereotype.Component;

/// All sections of an index.
@Component
public class Sections {

    private final Map<SectionKind, Section> sections = Stream.of(
                    new AgendaSection(),
                    new SubjectSection(),
                    new SpeechSection(SectionKind.SPEECHES_BY_COUNTRY),
                    new SpeechSection(SectionKind.SPEECHES_BY_SPEAKER),
                    new SpeechSection(SectionKind.SPEECHES_BY_SUBJECT),
                    new DocumentSection(),
                    new MeetingSection(),
                    new ResolutionSection(),
                    new VoteSection(),
                    new SupplementSection(),
                    new CommitteeReportSection())
            .collect(Collectors.toMap(
                    Section::kind,
                    section -> section,
                    (_, _) -> {
                        throw new IllegalStateException("one section a kind");
                    },
                    () -> new EnumMap<>(SectionKind.class)));

    /// The lines of a section in their order.
    public Compiled compile(SectionKind kind, Snapshot snapshot) {
        return Objects.requireNonNull(sections.get(kind), kind::code).compile(snapshot);
    }
}

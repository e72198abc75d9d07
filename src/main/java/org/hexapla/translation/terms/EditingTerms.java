package org.hexapla.translation.terms;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds and changes terms by hand. Entry, history and trail are one transaction. Any staff may: terms belong to all
/// who write.
@Component
@Transactional
class EditingTerms {

    private final TermTable table;
    private final People people;
    private final Audit audit;

    EditingTerms(TermTable table, People people, Audit audit) {
        this.table = table;
        this.people = people;
        this.audit = audit;
    }

    void requireEditor() {
        if (people.current().filter(Person::isStaff).isEmpty()) {
            throw new NotAllowed("translation.problem.staff");
        }
    }

    @Transactional(readOnly = true)
    Optional<TermTable.Entry> find(TermId id) {
        return table.find(id);
    }

    /// The terms that say in more than one language when to use them.
    @Transactional(readOnly = true)
    List<TermId> noted() {
        return table.all().stream()
                .map(TermTable.Entry::term)
                .filter(term -> term.note().languages().size() > 1)
                .map(Term::id)
                .toList();
    }

    @Transactional(readOnly = true)
    List<TermTable.Past> history(TermId id) {
        return table.history(id);
    }

    void add(Term term) {
        requireEditor();
        if (!table.add(term)) {
            throw new TermChanged(term.id().value());
        }
        audit.record(item(term), "created", "", TermContent.write(term));
    }

    /// @param version the one that the editor saw
    /// @throws TermChanged if another change came first
    void change(Term term, int version) {
        requireEditor();
        var before = table.find(term.id())
                .filter(entry -> entry.version() == version)
                .orElseThrow(() -> new TermChanged(term.id().value()));
        if (before.term().equals(term)) {
            return;
        }
        if (!table.change(term, version)) {
            throw new TermChanged(term.id().value());
        }
        audit.record(item(term), "changed", TermContent.write(before.term()), TermContent.write(term));
    }

    private static ItemRef item(Term term) {
        return new ItemRef("translation.term", term.id().value());
    }
}

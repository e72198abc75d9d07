package org.hexapla.translation.desk;

import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people can do. Staff put themselves on the list; what stands there is for the head of the desk to write.
@Component
@Transactional
class KeepingTranslators {

    private final TranslatorTable table;
    private final DeskRights rights;
    private final Audit audit;

    KeepingTranslators(TranslatorTable table, DeskRights rights, Audit audit) {
        this.table = table;
        this.rights = rights;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    TranslatorsView all() {
        var person = rights.requireMember();
        return new TranslatorsView(
                table.all(),
                table.inHand(),
                rights.isHead(),
                table.of(person.id()).isPresent());
    }

    void join() {
        var person = rights.requireMember();
        if (table.of(person.id()).isEmpty()) {
            save(new Translator(0, person.id(), person.name(), Set.of(), Set.of(), 0), person);
        }
    }

    /// @return whether there is enough to keep: somebody is added with a name at least
    boolean save(Translator fresh) {
        var head = rights.requireHead();
        if (fresh.name().isEmpty()) {
            return false;
        }
        save(fresh, head);
        return true;
    }

    private void save(Translator translator, Person by) {
        var id = table.save(translator);
        audit.record(
                new ItemRef("translation.translator", Long.toString(id)),
                translator.id() == 0 ? "created" : "changed",
                "",
                "{\"pairs\":%d,\"skills\":%d,\"words\":%d,\"by\":\"%s\"}"
                        .formatted(
                                translator.pairs().size(), translator.skills().size(), translator.words(), by.id()));
    }

    /// Somebody on the list; a new one without anything where the number is 0.
    @Transactional(readOnly = true)
    Translator find(long id) {
        rights.requireHead();
        return id == 0
                ? new Translator(0, null, "", Set.of(), Set.of(), 0)
                : table.find(id).orElseThrow(() -> new WorkNotFound(Long.toString(id)));
    }
}

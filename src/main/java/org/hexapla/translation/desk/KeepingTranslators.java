package org.hexapla.translation.desk;

import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people can do. Staff put themselves on the list; what stands there is for the head of the desk to
/// write.
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
            keep(new Translator(0, person.id(), person.name(), Set.of(), Set.of(), 0));
        }
    }

    /// @return whether there is enough to keep: somebody is added with a name at least
    boolean save(Translator fresh) {
        rights.requireHead();
        if (fresh.name().isEmpty()) {
            return false;
        }
        keep(fresh);
        return true;
    }

    private void keep(Translator translator) {
        var before = table.find(translator.id());
        var id = table.save(translator);
        audit.record(
                new ItemRef("translation.translator", Long.toString(id)),
                before.isEmpty() ? "created" : "changed",
                before.map(KeepingTranslators::said).orElse(""),
                said(translator));
    }

    private static String said(Translator translator) {
        return "{\"pairs\":\"%s\",\"skills\":\"%s\",\"words\":%d}"
                .formatted(
                        String.join(" ", translator.pairs()),
                        translator.skills().stream().map(Skill::code).collect(Collectors.joining(" ")),
                        translator.words());
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

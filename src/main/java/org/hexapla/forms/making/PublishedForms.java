package org.hexapla.forms.making;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCard;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Gives out published versions. They never change, so each is read but once.
@Component
class PublishedForms implements Forms {

    private static final int MOST = 500;

    private final FormTable table;
    private final Cache<Key, Form> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PublishedForms(FormTable table) {
        this.table = table;
    }

    private record Key(FormCode code, int version) {}

    @Override
    public Optional<Form> current(FormCode code) {
        return table.lastPublished(code).flatMap(version -> version(code, version));
    }

    @Override
    public Optional<Form> version(FormCode code, int version) {
        var key = new Key(code, version);
        var known = read.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = table.published(code, version);
        found.ifPresent(form -> read.put(key, form));
        return found;
    }

    @Override
    public List<FormCard> all() {
        return table.all().stream()
                .flatMap(kept -> kept.current().stream())
                .map(KeptForm.Version::form)
                .map(form -> new FormCard(
                        form.code(),
                        form.version(),
                        form.title(),
                        Language.OFFICIAL.stream().filter(form::isWholeIn).toList()))
                .toList();
    }
}

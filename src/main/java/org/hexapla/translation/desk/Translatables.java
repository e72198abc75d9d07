package org.hexapla.translation.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Whatever can be translated, by its kind.
@Component
class Translatables {

    private final Map<String, Translatable> byKind;

    Translatables(List<Translatable> all) {
        byKind = all.stream().collect(Collectors.toMap(Translatable::kind, Function.identity()));
    }

    Collection<Translatable> all() {
        return byKind.values();
    }

    Optional<Translatable> of(ItemRef item) {
        return Optional.ofNullable(byKind.get(item.kind()));
    }
}

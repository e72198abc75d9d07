package org.hexapla.payments.till;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The tills that there are, and the one at which new payments are made.
@Component
public class Tills {

    private final List<Till> all;

    Tills(List<Till> all) {
        this.all = List.copyOf(all);
    }

    /// The real one where there is a key for it; else that of the demo; else none.
    public Optional<Till> current() {
        return all.stream().filter(Till::isThere).findFirst();
    }

    /// The one at which a payment was begun, if it is still there.
    public Optional<Till> of(String code) {
        return all.stream()
                .filter(till -> till.isThere() && till.code().equals(code))
                .findFirst();
    }
}

package org.hexapla.library.eresources.licences;

import java.util.ArrayList;
import java.util.Map;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.Fields;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Licences for tests.
@Component
public class LicenceFixture {

    private final KeepingLicences keeping;
    private final People people;

    LicenceFixture(KeepingLicences keeping, People people) {
        this.keeping = keeping;
        this.people = people;
    }

    public LicenceId add(String reference, String resource, Map<String, String> more) {
        var made = new ArrayList<LicenceId>();
        people.asProgram(() -> {
            var fields = new Fields(EResourceFixture.licence(reference, resource, more));
            if (keeping.add(fields) instanceof KeepingLicences.Keeping.Added(var id)) {
                made.add(id);
            } else {
                throw new IllegalArgumentException(fields.faults().toString());
            }
        });
        return made.getFirst();
    }
}

package org.hexapla.forms.doorkeeping;

import java.time.Clock;
import java.time.Duration;
import org.hexapla.forms.Door;
import org.springframework.stereotype.Component;

/// Doors at which somebody has waited for a while, for tests that do not.
@Component
public class EarlierDoors {

    private final DoorTable table;
    private final Clock clock;

    EarlierDoors(DoorTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public Door door(String purpose, String address, Duration ago) {
        return new PatientDoorkeeper(table, Clock.offset(clock, ago.negated())).door(purpose, address);
    }
}

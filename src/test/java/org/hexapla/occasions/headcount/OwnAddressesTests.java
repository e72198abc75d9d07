package org.hexapla.occasions.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.HexaplaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class OwnAddressesTests {

    @Autowired
    OwnAddresses addresses;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @EnumSource
    void aProgramThatWasJustStartedKnowsItsAddressesWhereNothingMayBeWritten(OwnAddresses.Opens what) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var started = new OwnAddresses(new Secrets(database));

        var read = new AtomicReference<Optional<Long>>();
        reading.executeWithoutResult(_ -> read.set(started.read(what, addresses.of(what, 12))));
        assertThat(read.get()).contains(12L);
    }

    @Test
    void anAddressOpensNothingElse() {
        var address = addresses.of(OwnAddresses.Opens.BRIEFING, 12);

        assertThat(addresses.read(OwnAddresses.Opens.REGISTRATION, address)).isEmpty();
        assertThat(addresses.read(OwnAddresses.Opens.BRIEFING, address.replaceFirst("12", "13")))
                .isEmpty();
        assertThat(addresses.read(OwnAddresses.Opens.BRIEFING, "12-")).isEmpty();
    }
}

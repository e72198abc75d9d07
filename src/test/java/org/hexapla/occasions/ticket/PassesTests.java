package org.hexapla.occasions.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HexaplaTest
class PassesTests {

    @Autowired
    Passes passes;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Test
    void keepsNoKeyThatWasNeverCommitted() {
        var fresh = new Passes(database);
        transaction.executeWithoutResult(status -> {
            database.sql("delete from occasions.pass_key").update();
            assertThat(fresh.publicKey()).isNotEqualTo(passes.publicKey());
            status.setRollbackOnly();
        });

        assertThat(fresh.publicKey()).isEqualTo(passes.publicKey());
        var pass = new ItemRef("occasions.ticket", "12");
        assertThat(passes.read(fresh.sign(pass))).contains(pass);
    }
}

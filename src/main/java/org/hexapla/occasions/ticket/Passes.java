package org.hexapla.occasions.ticket;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.kernel.ItemRef;
import org.hexapla.print.SignedCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Signs what lets somebody in, and reads it back, by the keys of this house.
///
/// Says nothing of whether somebody came in on it already: that is the door's to know.
@Component
public class Passes {

    private final JdbcClient database;
    private final AtomicReference<SignedCode.@Nullable Keys> keys = new AtomicReference<>();

    Passes(JdbcClient database) {
        this.database = database;
    }

    /// The words of the square code.
    public String sign(ItemRef pass) {
        return SignedCode.write(pass, keys());
    }

    /// What a pass is for; nothing where it is not one of ours, whole.
    public Optional<ItemRef> read(String code) {
        return SignedCode.read(code, keys());
    }

    /// The key by which passes are known, as X.509 writes it.
    public byte[] publicKey() {
        return keys().open().clone();
    }

    /// Made before anybody is let in, outside any transaction: what signs passes must not vanish with what was done
    /// beside it.
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        keys();
    }

    private SignedCode.Keys keys() {
        var known = keys.get();
        if (known != null) {
            return known;
        }
        var found = find().orElseGet(() -> {
            make();
            return find().orElseThrow();
        });
        // What is seen within a transaction may be its own, and gone with it.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            keys.set(found);
        }
        return found;
    }

    private Optional<SignedCode.Keys> find() {
        return database.sql("select private, public from occasions.pass_key")
                .query((row, _) -> new SignedCode.Keys(row.getBytes("private"), row.getBytes("public")))
                .optional();
    }

    private void make() {
        var fresh = SignedCode.Keys.fresh();
        database.sql("""
                        insert into occasions.pass_key (id, private, public) values (1, :secret, :open)
                        on conflict do nothing
                        """)
                .param("secret", fresh.secret())
                .param("open", fresh.open())
                .update();
    }
}

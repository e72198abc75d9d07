package org.hexapla.partners.representation;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.print.SignedCode;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The signed words in the square code of a representative's pass, under keys that only partners have. Says nothing of
/// whether the pass holds today.
@Component
class PassCodes {

    private static final String KIND = "partners.pass";

    private final JdbcClient database;

    PassCodes(JdbcClient database) {
        this.database = database;
    }

    String of(Pass pass) {
        return SignedCode.write(new ItemRef(KIND, Long.toString(pass.id())), keys());
    }

    /// The number of the pass; nothing where the code is not one of ours, whole.
    Optional<Long> read(String code) {
        return SignedCode.read(code, keys())
                .filter(item -> item.kind().equals(KIND) && item.id().matches("[1-9]\\d{0,14}"))
                .map(item -> Long.valueOf(item.id()));
    }

    /// Made before anybody asks, by whichever program comes first.
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        var fresh = SignedCode.Keys.fresh();
        database.sql("""
                        insert into partners.pass_key (id, private, public) values (1, :secret, :open)
                        on conflict do nothing
                        """)
                .param("secret", fresh.secret())
                .param("open", fresh.open())
                .update();
    }

    private SignedCode.Keys keys() {
        return database.sql("select private, public from partners.pass_key")
                .query((row, _) -> new SignedCode.Keys(row.getBytes("private"), row.getBytes("public")))
                .single();
    }
}

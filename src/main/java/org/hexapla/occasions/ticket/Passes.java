package org.hexapla.occasions.ticket;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.kernel.ItemRef;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Signs what lets somebody in, and reads it back: `HX1.occasions.ticket:12.<signature>`, signed by Ed25519. A door
/// without a line needs only the public key to know a pass of ours from anybody else's.
///
/// Says nothing of whether somebody came in on it already: that is the door's to know.
@Component
public class Passes {

    private static final String MARK = "HX1.";
    private static final String ALGORITHM = "Ed25519";

    private final JdbcClient database;
    private final AtomicReference<@Nullable Pair> pair = new AtomicReference<>();

    Passes(JdbcClient database) {
        this.database = database;
    }

    private record Pair(byte[] secret, byte[] open) {}

    /// The words of the square code.
    public String sign(ItemRef pass) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pair().secret())));
            var said = MARK + pass;
            signature.update(said.getBytes(StandardCharsets.UTF_8));
            return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a pass is for; nothing where it is not one of ours, whole.
    public Optional<ItemRef> read(String code) {
        var written = code.strip();
        var dot = written.lastIndexOf('.');
        if (!written.matches("HX1\\.[a-z]+\\.[a-z-]+:[A-Za-z0-9-]{1,60}\\.[A-Za-z0-9_-]{86}")) {
            return Optional.empty();
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(pair().open())));
            signature.update(written.substring(0, dot).getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(written.substring(dot + 1)))
                    ? Optional.of(ItemRef.parse(written.substring(MARK.length(), dot)))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The key by which passes are known, as X.509 writes it.
    public byte[] publicKey() {
        return pair().open().clone();
    }

    /// Made before anybody is let in, outside any transaction: what signs passes must not vanish with what was done
    /// beside it.
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        pair();
    }

    private Pair pair() {
        var known = pair.get();
        if (known != null) {
            return known;
        }
        var found = find().orElseGet(() -> {
            make();
            return find().orElseThrow();
        });
        // What is seen within a transaction may be its own, and gone with it.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            pair.set(found);
        }
        return found;
    }

    private Optional<Pair> find() {
        return database.sql("select private, public from occasions.pass_key")
                .query((row, _) -> new Pair(row.getBytes("private"), row.getBytes("public")))
                .optional();
    }

    private void make() {
        try {
            var fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            database.sql("""
                            insert into occasions.pass_key (id, private, public) values (1, :secret, :open)
                            on conflict do nothing
                            """)
                    .param("secret", fresh.getPrivate().getEncoded())
                    .param("open", fresh.getPublic().getEncoded())
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.hexapla.partners.representation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The signed words in the square code of a pass: `HX1.partners.pass:12.<signature>`, of the shape that the tickets of
/// occasions have, under a key of its own. Says nothing of whether the pass holds today.
@Component
class PassCodes {

    private static final String KIND = "Ed25519";
    private static final String MARK = "HX1.partners.pass:";
    private static final Pattern CODE = Pattern.compile("HX1\\.partners\\.pass:([1-9]\\d{0,14})\\.([A-Za-z0-9_-]{86})");

    private final JdbcClient database;

    PassCodes(JdbcClient database) {
        this.database = database;
    }

    String of(Pass pass) {
        var said = MARK + pass.id();
        try {
            var signing = Signature.getInstance(KIND);
            signing.initSign(keys().getPrivate());
            signing.update(said.getBytes(StandardCharsets.UTF_8));
            return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The number of the pass; nothing where the code is not one of ours, whole.
    Optional<Long> read(String code) {
        var parts = CODE.matcher(code.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var proving = Signature.getInstance(KIND);
            proving.initVerify(keys().getPublic());
            proving.update((MARK + parts.group(1)).getBytes(StandardCharsets.UTF_8));
            return proving.verify(Base64.getUrlDecoder().decode(parts.group(2)))
                    ? Optional.of(Long.valueOf(parts.group(1)))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private KeyPair keys() throws GeneralSecurityException {
        var known = kept();
        if (known.isPresent()) {
            return known.get();
        }
        var fresh = KeyPairGenerator.getInstance(KIND).generateKeyPair();
        // Whichever program comes first has made it for all.
        database.sql(
                        "insert into partners.pass_key (id, private, public) values (1, :private, :public) on conflict do nothing")
                .param("private", fresh.getPrivate().getEncoded())
                .param("public", fresh.getPublic().getEncoded())
                .update();
        return kept().orElseThrow();
    }

    private Optional<KeyPair> kept() throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(KIND);
        var written = database.sql("select private, public from partners.pass_key")
                .query((row, _) -> new byte[][] {row.getBytes("private"), row.getBytes("public")})
                .optional();
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyPair(
                        factory.generatePublic(new X509EncodedKeySpec(written.get()[1])),
                        factory.generatePrivate(new PKCS8EncodedKeySpec(written.get()[0]))));
    }
}

package org.hexapla.print;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// What the square code of a pass says: `HX1.occasions.ticket:12.<signature>`, signed by Ed25519 (RFC 8032). Whoever
/// has the open key, and no line, knows a pass of ours from anybody else's.
///
/// Says nothing of whether the pass holds, or was used: whoever keeps the passes knows that.
public final class SignedCode {

    private static final String MARK = "HX1.";
    private static final String ALGORITHM = "Ed25519";

    private SignedCode() {}

    /// What signs and what proves.
    ///
    /// @param secret as PKCS #8 writes it
    /// @param open as X.509 writes it
    @SuppressWarnings("ArrayRecordComponent")
    public record Keys(byte[] secret, byte[] open) {

        public static Keys fresh() {
            try {
                var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                return new Keys(pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static String write(ItemRef pass, Keys keys) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(keys.secret())));
            var said = MARK + pass;
            signing.update(said.getBytes(StandardCharsets.UTF_8));
            return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a pass is for; nothing where it is not one of ours, whole.
    public static Optional<ItemRef> read(String code, Keys keys) {
        var written = code.strip();
        var dot = written.lastIndexOf('.');
        if (!written.matches("HX1\\.[a-z]+\\.[a-z-]+:[A-Za-z0-9-]{1,60}\\.[A-Za-z0-9_-]{86}")) {
            return Optional.empty();
        }
        try {
            var proving = Signature.getInstance(ALGORITHM);
            proving.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(keys.open())));
            proving.update(written.substring(0, dot).getBytes(StandardCharsets.UTF_8));
            return proving.verify(Base64.getUrlDecoder().decode(written.substring(dot + 1)))
                    ? Optional.of(ItemRef.parse(written.substring(MARK.length(), dot)))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

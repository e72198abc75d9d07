package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the server that runs on a data folder is reached, and the token that proves that one may read the folder:
/// `server.json`, readable to its owner alone.
record ServerNote(String address, String token) {

    private static final Pattern FORM =
            Pattern.compile("\\{\"address\":\"(http://[^\"]+)\",\"token\":\"([0-9a-f]{64})\"}\\s*");

    static ServerNote write(DataFolder folder, String address) throws IOException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var note = new ServerNote(address, HexFormat.of().formatHex(random));
        var making = folder.path().resolve("server.json.making");
        Files.deleteIfExists(making);
        Files.createFile(making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(making, "{\"address\":\"%s\",\"token\":\"%s\"}%n".formatted(address, note.token()));
        Files.move(making, file(folder.path()), StandardCopyOption.ATOMIC_MOVE);
        return note;
    }

    static Optional<ServerNote> read(Path folder) throws IOException {
        if (!Files.isRegularFile(file(folder))) {
            return Optional.empty();
        }
        var matcher = FORM.matcher(Files.readString(file(folder)));
        return matcher.matches() ? Optional.of(new ServerNote(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static void delete(DataFolder folder) throws IOException {
        Files.deleteIfExists(file(folder.path()));
    }

    private static Path file(Path folder) {
        return folder.resolve("server.json");
    }
}

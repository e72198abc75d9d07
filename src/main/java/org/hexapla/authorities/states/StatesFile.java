package org.hexapla.authorities.states;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States.Membership;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The table of dated names that comes with the program; its head explains its columns.
record StatesFile(String checksum, List<Row> rows) {

    static final String PATH = "/authorities/states.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /// One name of a state.
    ///
    /// @param membership one spell of membership; null for an observer
    /// @param aliases codes and other spellings by which sources know the state under this name
    record Row(
            StateCode code,
            @Nullable StateCode successor,
            @Nullable Membership membership,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            LocalizedText name,
            List<String> aliases) {}

    static StatesFile read() {
        try (var stream = StatesFile.class.getResourceAsStream(PATH)) {
            return stream == null ? new StatesFile("", List.of()) : read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatesFile read(InputStream stream) throws IOException {
        var digest = sha256();
        var bytes = stream.readAllBytes();
        var reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        try (var parser = FORMAT.parse(reader)) {
            var rows = parser.stream().map(StatesFile::row).toList();
            return new StatesFile(HexFormat.of().formatHex(digest.digest(bytes)), rows);
        }
    }

    private static Row row(CSVRecord values) {
        var name = new TreeMap<Language, String>();
        Language.OFFICIAL.forEach(language -> name.put(language, values.get(language.tag())));
        var admitted = day(values.get("member_from"));
        return new Row(
                new StateCode(values.get("code")),
                values.get("successor").isEmpty() ? null : new StateCode(values.get("successor")),
                admitted == null ? null : new Membership(admitted, day(values.get("member_to"))),
                day(values.get("name_from")),
                day(values.get("name_to")),
                new LocalizedText(name),
                Stream.concat(
                                Stream.of(values.get("alpha2")),
                                Arrays.stream(values.get("aliases").split("\\|")))
                        .filter(alias -> !alias.isBlank())
                        .toList());
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

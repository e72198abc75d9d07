package org.hexapla.library.analysis.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hexapla.jobs.Folder;
import org.hexapla.library.analysis.Station;
import tools.jackson.databind.json.JsonMapper;

/// What a station sent for a day: a ZIP file with the list `export.txt` (JSON) and the files it names.
///
/// Station and day stand in the list, or in the name of the file: `Geneva_2021-07-15.zip`, `NY-20210715.zip`.
final class IssuedArchive implements AutoCloseable {

    private static final String LIST = "export.txt";
    private static final long LONGEST_LIST = 20_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern NAME = Pattern.compile(
            "(?<station>[A-Za-z]+(?:[ _-]?[A-Za-z]+)?)[ _-]+(?<day>\\d{4}-?\\d{2}-?\\d{2}).*",
            Pattern.CASE_INSENSITIVE);

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();

    private IssuedArchive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> files.put(plain(entry.getName()).toLowerCase(Locale.ROOT), entry));
    }

    static IssuedArchive open(Path path) throws IOException {
        return new IssuedArchive(Folder.name(path), new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    }

    /// Whether it has a list of what is in it.
    boolean hasList() {
        return files.containsKey(LIST);
    }

    /// @throws JacksonException if the list cannot be read
    IssuedDay list() throws IOException {
        var list = files.get(LIST);
        if (list == null) {
            throw new IOException("no list");
        }
        asked.add(LIST);
        try (var stream = zip.getInputStream(list)) {
            var text = new String(stream.readNBytes((int) LONGEST_LIST), StandardCharsets.UTF_8);
            return day(JSON.readValue(text.replaceFirst("^\uFEFF", ""), Object.class));
        }
    }

    /// The file of an entry, by one of its names.
    Optional<String> fileOf(IssuedEntry entry) {
        var found = entry.fileNames().stream()
                .map(file -> file + ".pdf")
                .filter(files::containsKey)
                .findFirst();
        found.ifPresent(asked::add);
        return found.map(files::get).map(file -> plain(file.getName()));
    }

    InputStream open(String file) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(files.get(file.toLowerCase(Locale.ROOT))));
    }

    /// What is in it and no entry of the list names.
    List<String> unnamed() {
        return files.entrySet().stream()
                .filter(file -> !asked.contains(file.getKey()))
                .map(file -> plain(file.getValue().getName()))
                .toList();
    }

    private IssuedDay day(Object root) {
        var station = Optional.<Station>empty();
        var day = Optional.<LocalDate>empty();
        Object entries = root;
        if (root instanceof Map<?, ?> object) {
            var fields = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
            object.forEach((key, value) -> fields.put(String.valueOf(key), value));
            station = Station.parse(String.valueOf(fields.getOrDefault("dutyStation", "")));
            day = day(String.valueOf(fields.getOrDefault("date", "")));
            entries = fields.getOrDefault("documents", List.of());
        }
        var told = NAME.matcher(name);
        if (told.matches()) {
            station = station.or(() -> Station.parse(told.group("station")));
            day = day.or(() -> day(told.group("day")));
        }
        return new IssuedDay(station, day, entries(entries));
    }

    private static List<IssuedEntry> entries(Object list) {
        var entries = new ArrayList<IssuedEntry>();
        if (list instanceof List<?> all) {
            for (var one : all) {
                if (one instanceof Map<?, ?> fields) {
                    var byName = new TreeMap<String, Object>();
                    fields.forEach((key, value) -> {
                        if (value != null) {
                            byName.put(String.valueOf(key), value);
                        }
                    });
                    entries.add(IssuedEntry.of(entries.size() + 1, byName));
                }
            }
        }
        return entries;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            var digits = written.replaceAll("[^0-9]", "");
            return digits.length() < 8
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(
                            digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String plain(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// The list, and of which station and day it is, if that is told anywhere.
    record IssuedDay(Optional<Station> station, Optional<LocalDate> day, List<IssuedEntry> entries) {}
}

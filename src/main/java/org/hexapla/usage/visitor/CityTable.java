package org.hexapla.usage.visitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Networks and their cities in a readable table: network, country, subdivision, latitude, longitude, and the
/// city's name in each language.
final class CityTable {

    private CityTable() {}

    static CityFile read(InputStream table) throws IOException {
        var file = new CityFile();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
                var rows =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            for (var row : rows) {
                var network = row.get("network").split("/", 2);
                file.add(InetAddress.ofLiteral(network[0]), Integer.parseInt(network[1]), city(row));
            }
        }
        return file;
    }

    private static City city(CSVRecord row) {
        var names = new TreeMap<Language, String>();
        for (var language : Language.OFFICIAL) {
            if (!row.get(language.tag()).isEmpty()) {
                names.put(language, row.get(language.tag()));
            }
        }
        return new City(
                row.get("country"),
                row.get("subdivision"),
                new LocalizedText(names),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")));
    }
}

package org.hexapla.usage.visitor;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A file of invented cities, one a network of 256 addresses.
public final class SyntheticCities {

    private SyntheticCities() {}

    public static void write(Path path, int count, IntFunction<InetAddress> networks) throws IOException {
        var countries = Locale.getISOCountries();
        var file = new CityFile();
        for (var i = 0; i < count; i++) {
            var name = LocalizedText.of(Language.EN, "City " + i).with(Language.ZH, "城市" + i);
            var city = new City(countries[i % countries.length], "", name, i % 90, i % 180);
            file.add(networks.apply(i), 24, city);
        }
        Files.write(path, file.toFile());
    }
}

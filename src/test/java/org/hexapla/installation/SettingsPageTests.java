package org.hexapla.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// The page of the settings names all there are.
class SettingsPageTests {

    private static final Pattern IN_CODE = Pattern.compile("\"(?:\\$\\{)?(hexapla\\.[a-z.-]*[a-z])[\":}]");

    @Test
    void namesEverySettingThatTheCodeReads() throws Exception {
        var page = Files.readString(Path.of("docs", "howto", "configure.md"));
        var settings = new TreeSet<String>();
        keysOf("hexapla", InstallationSettings.class).forEach(settings::add);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var bean : scanner.findCandidateComponents("org.hexapla")) {
            var type = Class.forName(bean.getBeanClassName());
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            keysOf(prefix, type).forEach(settings::add);
        }
        settings.addAll(inCode());
        var all = List.copyOf(settings);
        // Names of whole groups.
        settings.removeIf(key -> all.stream().anyMatch(other -> other.startsWith(key + '.')));
        assertThat(settings).hasSizeGreaterThan(12);
        assertThat(settings).allSatisfy(setting -> assertThat(page).contains('`' + setting + '`'));
    }

    private static Stream<String> keysOf(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> keysOf(prefix, component));
    }

    private static Stream<String> keysOf(String prefix, RecordComponent component) {
        var key = prefix + '.' + DataObjectPropertyName.toDashedForm(component.getName());
        return component.getType().isRecord() ? keysOf(key, component.getType()) : Stream.of(key);
    }

    private static TreeSet<String> inCode() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                var matcher = IN_CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        found.remove("hexapla.log");
        // Names of groups of a module.
        found.removeIf(key -> Files.exists(Path.of("src/main/java/org", key.replace('.', '/'))));
        return found;
    }
}

package org.hexapla.installation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The program at work on a data folder: the database and, on it, the application. Stops both in the right order.
///
/// @param data the folder, which is ours until we end
record Running(DataFolder data, Database database, ConfigurableApplicationContext context) implements AutoCloseable {

    /// Starts on a folder that is ours already; leaves nothing running if it cannot.
    ///
    /// @param more properties besides those of the settings
    static Running start(DataFolder data, InstallationSettings settings, List<String> typed, Map<String, Object> more)
            throws IOException {
        var database = Database.open(settings, data);
        try {
            var application = new SpringApplication(ApplicationClass.find());
            application.setRegisterShutdownHook(false);
            application.setLogStartupInfo(false);
            application.setDefaultProperties(properties(data, database, settings));
            var arguments = new ArrayList<>(typed);
            more.forEach((key, value) -> arguments.add("--" + key + "=" + value));
            return new Running(data, database, application.run(arguments.toArray(String[]::new)));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Map<String, Object> properties(DataFolder data, Database database, InstallationSettings settings) {
        var properties = new HashMap<String, Object>();
        properties.put("spring.config.additional-location", "optional:file:" + settings.file());
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("hexapla.home", settings.home().toString());
        properties.put("hexapla.data", data.path().toString());
        properties.put("hexapla.archive.root", data.files().toString());
        properties.put("hexapla.search.root", data.index().toString());
        properties.put("logging.file.name", data.log().toString());
        properties.put("logging.threshold.console", "off");
        properties.put("logging.logback.rollingpolicy.max-file-size", "10MB");
        properties.put("logging.logback.rollingpolicy.max-history", "30");
        properties.put("logging.logback.rollingpolicy.total-size-cap", "300MB");
        return properties;
    }

    /// The port that the site is served on.
    int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("nothing is served");
        }
        return server.getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        data.close();
    }
}

package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hexapla.kernel.Language;
import org.springframework.boot.SpringApplication;

/// Starts the database and the site on a data folder, and stops both in order.
final class Serving {

    private Serving() {}

    static int run(Path folder, List<String> words) throws IOException {
        var data = DataFolder.take(folder);
        var database =
                EmbeddedPostgres.start(DatabaseBinaries.under(Path.of("data", "programs")), data.database(), List.of());
        var application = new SpringApplication(ApplicationClass.find());
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(data, database));
        var stopped = new CountDownLatch(1);
        var context = application.run(words.subList(1, words.size()).toArray(String[]::new));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            database.close();
            stopped.countDown();
        }));
        System.out.println(Language.OFFICIAL);
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        data.close();
        return 0;
    }

    static Map<String, Object> properties(DataFolder data, EmbeddedPostgres database) {
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("hexapla.archive.root", data.files().toString());
        properties.put("hexapla.search.root", data.index().toString());
        return properties;
    }
}

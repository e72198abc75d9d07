package org.hexapla.people.settings;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The installation's settings. Every page asks for them, so they are remembered for some seconds; several
/// machines on one database agree after that.
@Repository
public class Installation {

    private static final long REMEMBERED = 10_000_000_000L;

    private final JdbcClient database;
    private final JsonMapper json;
    private final AtomicReference<@Nullable Remembered> remembered = new AtomicReference<>();

    Installation(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public Settings settings() {
        var known = remembered.get();
        if (known != null && System.nanoTime() - known.since() < REMEMBERED) {
            return known.settings();
        }
        var settings = database.sql("select * from people.setting")
                .query((row, _) -> settings(row))
                .single();
        remembered.set(new Remembered(settings, System.nanoTime()));
        return settings;
    }

    public void name(LocalizedText name) {
        var byTag = new TreeMap<String, String>();
        name.texts().forEach((language, text) -> byTag.put(language.tag(), text));
        database.sql("update people.setting set names = cast(:names as jsonb)")
                .param("names", json.writeValueAsString(byTag))
                .update();
        remembered.set(null);
    }

    public void speak(List<Language> languages) {
        database.sql("update people.setting set languages = string_to_array(:languages, ' ')")
                .param(
                        "languages",
                        String.join(" ", languages.stream().map(Language::tag).toList()))
                .update();
        remembered.set(null);
    }

    public void useMailServer(Settings.@Nullable MailServer server) {
        database.sql("""
                        update people.setting
                        set mail_host = :host, mail_port = :port, mail_security = :security, mail_user = :user,
                            mail_password = :password, mail_from = :from
                        """)
                .param("host", server == null ? null : server.host())
                .param("port", server == null ? null : server.port())
                .param(
                        "security",
                        server == null ? "STARTTLS" : server.security().name())
                .param("user", server == null ? null : server.user())
                .param("password", server == null ? null : server.password())
                .param("from", server == null ? null : server.from())
                .update();
        remembered.set(null);
    }

    public void show(Emblem emblem) {
        database.sql("update people.setting set emblem = :bytes, emblem_type = :type, emblem_hash = :hash")
                .param("bytes", emblem.bytes())
                .param("type", emblem.type())
                .param("hash", emblem.hash())
                .update();
        remembered.set(null);
    }

    Optional<Emblem> emblem() {
        return database.sql("select emblem, emblem_type from people.setting where emblem is not null")
                .query((row, _) -> new Emblem(row.getBytes("emblem"), row.getString("emblem_type")))
                .optional();
    }

    /// Where the installation is reached from outside, as the administrator met it; never taken from a request
    /// that anybody can send.
    Optional<String> address() {
        return database.sql("select address from people.setting where address is not null")
                .query(String.class)
                .optional();
    }

    public void reachedAt(String address) {
        database.sql("update people.setting set address = :address")
                .param("address", address)
                .update();
    }

    private Settings settings(ResultSet row) throws SQLException {
        var names = new TreeMap<Language, String>();
        json.readValue(row.getString("names"), new TypeReference<TreeMap<String, String>>() {})
                .forEach((tag, text) -> names.put(new Language(tag), text));
        var hash = row.getString("emblem_hash");
        return new Settings(
                new LocalizedText(names),
                languages(row.getArray("languages")),
                hash == null ? null : "/emblem/" + hash,
                server(row));
    }

    private static List<Language> languages(Array tags) throws SQLException {
        return Arrays.stream((String[]) tags.getArray()).map(Language::new).toList();
    }

    private static Settings.@Nullable MailServer server(ResultSet row) throws SQLException {
        return row.getString("mail_host") == null
                ? null
                : new Settings.MailServer(
                        row.getString("mail_host"),
                        row.getInt("mail_port"),
                        Settings.MailServer.Security.valueOf(row.getString("mail_security")),
                        row.getString("mail_user"),
                        row.getString("mail_password"),
                        row.getString("mail_from"));
    }

    private record Remembered(Settings settings, long since) {}
}

package org.hexapla.occasions.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Events to which people come, for tests: announced through the pages of the staff, registered for through the
/// service.
@Component
public class Gathering {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SignedIn signedIn;
    private final Registering registering;
    private final Settling settling;
    private final Registrations registrations;
    private final OwnAddresses addresses;
    private final JdbcClient database;

    @Autowired
    Gathering(
            SignedIn signedIn,
            Registering registering,
            Settling settling,
            Registrations registrations,
            OwnAddresses addresses,
            JdbcClient database) {
        this.signedIn = signedIn;
        this.registering = registering;
        this.settling = settling;
        this.registrations = registrations;
        this.addresses = addresses;
        this.database = database;
    }

    /// @param how open, approved or invited
    public EventCode event(String how, int places, int largest) {
        var code = "gathering-" + NUMBER.incrementAndGet();
        var staff = signedIn.asStaff("occasions");
        var fields = new TreeMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", "briefing"),
                Map.entry("title-en", "Lanterns"),
                Map.entry("title-fr", "Les lanternes"),
                Map.entry("title-ar", "فوانيس"),
                Map.entry("title-zh", "灯笼"),
                Map.entry("starts", "2035-07-04T10:00"),
                Map.entry("ends", "2035-07-04T12:00"),
                Map.entry("zone", "Africa/Nairobi"),
                Map.entry("mode", "hybrid"),
                Map.entry("address", "https://meet.example.org/" + code),
                Map.entry("spoken", "en"),
                Map.entry("how", how),
                Map.entry("places", Integer.toString(places)),
                Map.entry("largest", Integer.toString(largest))));
        staff.post("/en/occasions/events/new", fields);
        staff.post("/en/occasions/events/" + code + "/state", Map.of("version", "1", "state", "announced"));
        return new EventCode(code);
    }

    /// Somebody who has confirmed.
    ///
    /// @return the end of their own address
    public String comes(EventCode event, String name, String mail, String... companions) {
        var token = asks(event, who(name, mail, "en", ""), companions);
        settling.confirm(id(token));
        return token;
    }

    /// Somebody who has not confirmed yet.
    ///
    /// @return the end of their own address
    public String asks(EventCode event, Registration.Who who, String... companions) {
        var along = Arrays.stream(companions)
                .map(name -> new Application.Companion(name, ""))
                .toList();
        assertThat(registering.ask(event, new Application(who, along), "")).isNotNull();
        var id = database.sql("select max(id) from occasions.registration where event = :event and mail = :mail")
                .param("event", event.value())
                .param("mail", who.mail())
                .query(Long.class)
                .single();
        return addresses.of(OwnAddresses.Opens.REGISTRATION, id);
    }

    public long id(String token) {
        return addresses.read(OwnAddresses.Opens.REGISTRATION, token).orElseThrow();
    }

    public static Registration.Who who(String name, String mail, String language, String organisation) {
        return new Registration.Who(name, mail, organisation, new Language(language), "KEN", "student");
    }

    /// What was written to an address, the last first.
    List<String> letters(String mail) {
        return database.sql(
                        "select subject || E'\\n' || body as letter from people.outgoing_mail where address = :mail order by id desc")
                .param("mail", mail)
                .query((row, _) -> row.getString("letter"))
                .list();
    }

    /// What the ledger tells is heard after the commit.
    void becomes(String token, Registration.State state) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (state(token) != state && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(state(token)).isEqualTo(state);
    }

    Registration.State state(String token) {
        return registrations.find(id(token)).orElseThrow().state();
    }

    static String mail() {
        return UUID.randomUUID() + "@example.org";
    }

    /// How many in the line were ever offered a place.
    long offers(EventCode event) {
        return database.sql("""
                        select count(*) from occasions.waiting
                        join occasions.event_places on event_places.resource = waiting.resource
                        where event_places.event = :event and waiting.claim is not null
                        """).param("event", event.value()).query(Long.class).single();
    }

    boolean hasPlacesOpened(EventCode event) {
        return database.sql("select count(*) from occasions.event_places where event = :event")
                        .param("event", event.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// The names and addresses of those who were invited, and of those who agree.
    List<String> known(EventCode event) {
        return database.sql("""
                        select words from occasions.invitation, unnest(array[name, mail]) as words
                        where event = :event and words <> ''
                        union all select focal_mail from occasions.event_quota where event = :event and focal_mail <> ''
                        """)
                .param("event", event.value())
                .query((row, _) -> row.getString("words"))
                .list();
    }

    /// The end of the address of an organisation's focal point.
    public String quota(EventCode event, String organisation) {
        signedIn.asStaff("occasions")
                .post(
                        "/en/occasions/events/" + event + "/people/quotas",
                        Map.of(
                                "organisation",
                                organisation,
                                "places",
                                "5",
                                "mail",
                                "focal@example.org",
                                "language",
                                "en"));
        var id = database.sql("select id from occasions.event_quota where event = :event and organisation = :name")
                .param("event", event.value())
                .param("name", organisation)
                .query(Long.class)
                .single();
        return addresses.of(OwnAddresses.Opens.QUOTA, id);
    }
}

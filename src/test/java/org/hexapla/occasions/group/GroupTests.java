package org.hexapla.occasions.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.capacity.ClaimExpired;
import org.hexapla.occasions.capacity.LedgerCheck;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.Tours;
import org.hexapla.occasions.visit.Admissions;
import org.hexapla.occasions.visit.Visit;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;

/// A school asks, is offered a time, confirms it, names who comes, and comes.
@HexaplaTest
class GroupTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    VisitingGroups groups;

    @Autowired
    ReceivingGroups receiving;

    @Autowired
    Admissions admissions;

    @Autowired
    Slots slots;

    @Autowired
    Tours tours;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    LedgerCheck check;

    @Test
    void comesByRequestOfferAndConfirmationAndIsForgottenByName() {
        var staff = signedIn.asStaff("occasions");
        var school = signedIn.asNobody();
        tour(staff, "school-tour");
        var page = location(school.post("/ru/visits/groups/new", request("26", "4")));
        var id = Long.parseLong(first(page, "group:(\\d+)\\."));
        assertThat(school.get(page).body()).contains(Messages.text(Language.RU, "visits.group.requested"));
        var desk = "/en/occasions/visits/groups/" + id;
        assertThat(staff.get("/en/occasions/visits/groups/vienna").body()).contains("Lyceum No. 5");
        var slot = first(staff.get(desk).body(), "<option value=\"(\\d+)\"");

        assertThat(staff.post(desk + "/offer", Map.of("slot", slot)).statusCode())
                .isEqualTo(303);
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.PROPOSED);
        assertThat(school.get(page + "/acceptance").statusCode()).isIn(404, 405);
        school.post(page + "/acceptance", Map.of());
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.CONFIRMED);

        school.post(page + "/names", Map.of("names", "Анна Петрова\n李雷\n\n"));
        assertThat(groups.names(id)).containsExactly("Анна Петрова", "李雷");
        assertThat(groups.forgetNames(Instant.now())).isZero();
        assertThat(groups.forgetNames(Instant.now().plus(Duration.ofDays(60)))).isEqualTo(2);
        assertThat(groups.names(id)).isEmpty();

        staff.post(desk + "/arrival", Map.of("students", "25", "adults", "4"));
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.CAME);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void givesThePlacesBackWhenTheyCannotCome() {
        var staff = signedIn.asStaff("occasions");
        var school = signedIn.asNobody();
        tour(staff, "school-tour-two");
        var page = location(school.post("/en/visits/groups/new", request("10", "1")));
        var id = Long.parseLong(first(page, "group:(\\d+)\\."));
        var desk = "/en/occasions/visits/groups/" + id;
        var slot = first(staff.get(desk).body(), "<option value=\"(\\d+)\"");
        staff.post(desk + "/offer", Map.of("slot", slot));

        school.post(page + "/refusal", Map.of());

        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.DECLINED);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void isToldThatItsTimeIsCalledOffAndWaitsForAnother() {
        var staff = signedIn.asStaff("occasions");
        var school = signedIn.asNobody();
        tour(staff, "school-tour-called-off");
        var wanted = request("10", "1");
        var page = location(school.post("/en/visits/groups/new", wanted));
        var id = Long.parseLong(first(page, "group:(\\d+)\\."));
        var desk = "/en/occasions/visits/groups/" + id;
        var slot = Long.toString(slot("school-tour-called-off").id());
        staff.post(desk + "/offer", Map.of("slot", slot));
        school.post(page + "/acceptance", Map.of());

        staff.post("/en/occasions/visits/slots/" + slot + "/end", Map.of());

        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (groups.find(id).orElseThrow().isExpected() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.REQUESTED);
        assertThat(database.sql("select subject from people.outgoing_mail where address = :mail")
                        .param("mail", wanted.get("mail"))
                        .query(String.class)
                        .list())
                .contains(Messages.text(Language.EN, "visits.group-letter.called-off.subject"));
        assertThat(school.get(page).statusCode()).isEqualTo(200);
        assertThat(staff.get(desk).body()).doesNotContain("<option value=\"" + slot + "\"");
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void takesNoGuideWhereThePlacesAreTooFew() {
        var staff = signedIn.asStaff("occasions");
        tour(staff, "school-tour-full");
        var id = asks("30", "1");
        var slot = slot("school-tour-full").id();
        database.sql("update occasions.slot set guide = null, guide_claim = null where id = :id")
                .param("id", slot)
                .update();
        staff.post("/en/occasions/visits/guides/vienna", Map.of("name", "Free", "languages", "ru"));
        staff.post("/en/occasions/visits/slots/" + slot + "/capacity", Map.of("capacity", "3"));

        var answer = staff.post("/en/occasions/visits/groups/" + id + "/offer", Map.of("slot", Long.toString(slot)));

        assertThat(location(answer)).endsWith("told=full");
        assertThat(slots.find(slot).orElseThrow().guide()).isEmpty();
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.REQUESTED);
    }

    @Test
    void keepsItsNewOfferWhenTheTimeOfTheOldOneIsOver() {
        var staff = signedIn.asStaff("occasions");
        tour(staff, "school-tour-again");
        var id = asks("5", "1");
        var offer = "/en/occasions/visits/groups/" + id + "/offer";
        var slot = Map.of("slot", Long.toString(slot("school-tour-again").id()));
        staff.post(offer, slot);
        var before = groups.find(id).orElseThrow().offer().orElseThrow().claim();
        staff.post(offer, slot);
        var now = groups.find(id).orElseThrow().offer().orElseThrow().claim();

        ReceivingGroups atOnce = AopTestUtils.getTargetObject(receiving);
        atOnce.on(new ClaimExpired(before, VisitingGroup.ref(id)));
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.PROPOSED);
        atOnce.on(new ClaimExpired(now, VisitingGroup.ref(id)));
        assertThat(groups.find(id).orElseThrow().state()).isEqualTo(VisitingGroup.State.REQUESTED);
    }

    @Test
    void isOfferedTimesAndCountedByStaffAlone() {
        var staff = signedIn.asStaff("occasions");
        tour(staff, "school-tour-staff");
        var id = asks("5", "1");
        var slot = slot("school-tour-staff");

        assertThatThrownBy(() -> receiving.offer(id, slot)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> receiving.came(id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> admissions.arrive(
                        "group-" + id,
                        slot,
                        tours.find(slot.tour()).orElseThrow(),
                        new Admissions.Arrival(Visit.Kind.SCHOOL, Map.of(), "KEN")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void isForgottenLongAfterTheDayItWishedFor() {
        var id = asks("5", "1");
        transaction.executeWithoutResult(status -> {
            groups.forget(Instant.now());
            assertThat(groups.find(id).orElseThrow().request().party().contact())
                    .isEqualTo("Ирина");
            groups.forget(Instant.now().plus(Duration.ofDays(400)));
            var kept = groups.find(id).orElseThrow().request();
            assertThat(kept.party().contact() + kept.party().mail() + kept.wishes())
                    .isEmpty();
            assertThat(kept.party().name()).isEqualTo("Lyceum No. 5");
            status.setRollbackOnly();
        });
    }

    private long asks(String students, String adults) {
        var page = location(signedIn.asNobody().post("/en/visits/groups/new", request(students, adults)));
        return Long.parseLong(first(page, "group:(\\d+)\\."));
    }

    private Slot slot(String tour) {
        var now = Instant.now();
        return slots.of(tour, now, now.plus(Duration.ofDays(30))).getFirst();
    }

    @Test
    void refusesWhatIsNotWhole() {
        var answer = signedIn.asNobody().post("/fr/visits/groups/new", request("0", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Messages.text(Language.FR, "visits.group.mistake"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "+999999999-12-31", "-999999999-01-01", "2026-02-30", ""})
    void refusesADayThatIsOverOrNone(String day) {
        var fields = request("10", "1");
        fields.put("wanted", day);

        var answer = signedIn.asNobody().post("/ar/visits/groups/new", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Messages.text(Language.AR, "visits.group.mistake"));
    }

    private static Map<String, String> request(String students, String adults) {
        return new TreeMap<>(Map.of(
                "station", "vienna",
                "kind", "school",
                "name", "Lyceum No. 5",
                "contact", "Ирина",
                "mail", "school" + System.nanoTime() + "@example.org",
                "students", students,
                "adults", adults,
                "wanted", LocalDate.now(ZoneOffset.UTC).plusDays(10).toString(),
                "wishes", "The rotunda"));
    }

    private static void tour(SignedIn.Browser staff, String code) {
        staff.post("/en/occasions/visits/guides/vienna", Map.of("name", "Guide " + code, "languages", "ru"));
        staff.post(
                "/en/occasions/visits/tours/new",
                new TreeMap<>(Map.of(
                        "code", code,
                        "station", "vienna",
                        "mode", "in-person",
                        "title-en", "For schools",
                        "languages", "ru",
                        "minutes", "60",
                        "capacity", "40",
                        "guided", "on")));
        var today = LocalDate.now(ZoneOffset.UTC);
        staff.post(
                "/en/occasions/visits/tours/" + code + "/series",
                Map.of(
                        "first",
                        today.plusDays(7).toString(),
                        "last",
                        today.plusDays(14).toString(),
                        "day",
                        "3",
                        "times",
                        code.endsWith("two") ? "15:00" : "10:00",
                        "language",
                        "ru"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String first(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}

package org.hexapla.occasions.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many at once, from two programs on one database: there is never one more than there is.
@HexaplaTest
@Timeout(300)
class CrowdTests {

    private static final Duration HOLD = Duration.ofMinutes(15);

    @Autowired
    Ledger here;

    @Autowired
    WaitingLine line;

    @Autowired
    LedgerCheck check;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient database;

    private Node other;

    @BeforeEach
    void startTheOtherProgram() {
        other = new Node(environment, 8);
    }

    @AfterEach
    void stopIt() {
        other.close();
    }

    @Test
    void neverSellsTheTwentyFirstOfTwentyPlaces() throws Exception {
        for (var run = 0; run < 200; run++) {
            var places = here.open(20);
            var answers = atOnce(
                    40, buyer -> node(buyer).claim(holder("buyer", buyer), HOLD, List.of(new Claim.Places(places, 1))));

            assertThat(answers).filteredOn(Claimed.Held.class::isInstance).hasSize(20);
            assertThat(answers)
                    .filteredOn(Claimed.Full.class::isInstance)
                    .hasSize(20)
                    .allMatch(answer -> answer.equals(new Claimed.Full(places, 0)));
        }
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void servesSixtyForTenPlacesInTheOrderOfTheirLine() throws Exception {
        for (var run = 0; run < 20; run++) {
            var places = here.open(10);
            var held = new ArrayList<ClaimId>();
            var answers = atOnce(60, buyer -> {
                var holder = holder("waiting", buyer);
                var answer = node(buyer).claim(holder, HOLD, List.of(new Claim.Places(places, 1)));
                if (answer instanceof Claimed.Full) {
                    (buyer % 2 == 0 ? line : other.line).join(places, holder, 1);
                }
                return answer;
            });
            answers.forEach(answer -> {
                if (answer instanceof Claimed.Held(var claim, var _)) {
                    held.add(claim);
                }
            });
            assertThat(held).hasSize(10);
            var order = line.line(places);
            assertThat(order).hasSize(50);

            atOnce(4, seller -> {
                node(seller).release(held.get(seller), Reason.CANCELLED);
                return "";
            });

            assertThat(line.line(places).stream().filter(turn -> turn.state() == WaitingLine.State.OFFERED))
                    .extracting(WaitingLine.Turn::id)
                    .containsExactlyElementsOf(order.subList(0, 4).stream()
                            .map(WaitingLine.Turn::id)
                            .toList());
            assertThat(here.standing(List.of(places)).get(places)).isEqualTo(new Standing(10, 10, 46));
        }
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void givesAGuideToOneTourOnly() throws Exception {
        var guide = here.openCalendar(ResourceKind.GUIDE);
        for (var run = 0; run < 30; run++) {
            var begins = Instant.parse("2031-01-01T10:00:00Z").plus(Duration.ofDays(run));
            var answers = atOnce(
                    12,
                    tour -> node(tour)
                            .claim(
                                    holder("tour", tour),
                                    HOLD,
                                    List.of(
                                            new Claim.Places(here.open(10), 1),
                                            new Claim.Span(
                                                    guide,
                                                    begins.plusSeconds(60L * tour),
                                                    begins.plusSeconds(3600 + 60L * tour)))));

            assertThat(answers).filteredOn(Claimed.Held.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Claimed.Busy.class::isInstance).hasSize(11);
        }
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void addsUpWhateverIsDoneToIt() throws Exception {
        for (var seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            var places = List.of(here.open(5), here.open(8), here.open(3));
            var guide = here.openCalendar(ResourceKind.GUIDE);
            var seeds = random.longs(24).toArray();
            atOnce(24, worker -> {
                new Turmoil(node(worker), worker % 2 == 0 ? line : other.line, places, guide, seeds[worker]).run(25);
                return "";
            });

            assertThat(check.differences()).isEmpty();
        }
        assertThat(database.sql("select count(*) from occasions.resource where taken < 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Ledger node(int number) {
        return number % 2 == 0 ? here : other.ledger;
    }

    private static ItemRef holder(String kind, int number) {
        return new ItemRef("occasions." + kind, Integer.toString(number));
    }

    @FunctionalInterface
    private interface Buying<T> {
        T answer(int buyer) throws Exception;
    }

    private static <T> List<T> atOnce(int many, Buying<T> buying) throws Exception {
        try (var buyers = Executors.newFixedThreadPool(many)) {
            var tasks = new ArrayList<Callable<T>>();
            for (var buyer = 0; buyer < many; buyer++) {
                var number = buyer;
                tasks.add(() -> buying.answer(number));
            }
            var answers = new ArrayList<T>();
            for (Future<T> answer : buyers.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}

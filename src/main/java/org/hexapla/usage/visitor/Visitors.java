package org.hexapla.usage.visitor;

import java.net.InetAddress;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns what a request tells of its sender into what may be kept of it.
@Component
public class Visitors {

    private static final long HOUR = 3600;

    private final Secrets secrets;
    private final Robots robots;
    private final Cities cities;

    Visitors(Secrets secrets, Robots robots, Cities cities) {
        this.secrets = secrets;
        this.robots = robots;
        this.cities = cities;
    }

    /// A visitor without an account: known by address and program until the month is over.
    public Visit anonymous(String address, String program, Instant at) {
        var month = YearMonth.from(at.atOffset(ZoneOffset.UTC));
        return visit(secrets.of(month).keyOf(address + '\n' + program), address, program, at);
    }

    /// Somebody with an account.
    public Visit signedIn(String account, String address, String program, Instant at) {
        return visit(secrets.lasting().keyOf(account), address, program, at);
    }

    /// Whether a program that says this of itself is on the public list of robots.
    public boolean isRobot(String program) {
        return robots.isRobot(program);
    }

    private Visit visit(long person, String address, String program, Instant at) {
        var literal = literal(address);
        var agent = robots.isRobot(program) ? Visit.Agent.ROBOT : Visit.Agent.PERSON;
        var place = literal == null ? Place.UNKNOWN : cities.placeOf(literal);
        return new Visit(person, sessionOf(person, at.getEpochSecond()), agent, networkOf(literal), place);
    }

    /// The standard's session where there is no cookie: one visitor in one hour of one day. The person's key is
    /// behind a secret already, so mixing in the hour is enough.
    public static long sessionOf(long person, long epochSecond) {
        var mixed = person + Math.floorDiv(epochSecond, HOUR) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static Visit.Network networkOf(@Nullable InetAddress address) {
        return switch (address) {
            case null -> Visit.Network.UNKNOWN;
            case java.net.Inet4Address _ -> Visit.Network.V4;
            default -> Visit.Network.V6;
        };
    }

    /// Never asks a name server: what is no address in digits has no place.
    private static @Nullable InetAddress literal(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package org.hexapla.newsroom.guides;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hexapla.kernel.PublicAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks one outside address whether it is still there, as little as that takes: first for its head alone.
@Component
class LinkProbe {

    private static final int MOST_HOPS = 5;
    private static final Set<Integer> GONE_FOR_GOOD_ELSEWHERE = Set.of(301, 308);

    /// What is there, but not for a program, or not just now.
    private static final Set<Integer> THERE = Set.of(401, 402, 403, 405, 406, 418, 429, 451);

    private final Predicate<InetAddress> isAllowed;
    private final Names names;

    @Autowired
    LinkProbe() {
        this(PublicAddresses::isPublic, InetAddress::getAllByName);
    }

    LinkProbe(Predicate<InetAddress> isAllowed, Names names) {
        this.isAllowed = isAllowed;
        this.names = names;
    }

    /// Who knows the numbers of machines by their names.
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// What was found at an address.
    ///
    /// @param status the last answer; null where there was none
    /// @param fault why there was none, as a message key; empty where there was one
    /// @param movedTo where it says that it is now for good
    record Found(@Nullable Integer status, String fault, Optional<String> movedTo) {

        boolean isGood() {
            return status != null && (status < 400 || THERE.contains(status));
        }

        boolean isAnswered() {
            return status != null;
        }
    }

    Found ask(String address) {
        var at = address;
        var isForGood = true;
        for (var hop = 0; hop <= MOST_HOPS; hop++) {
            var uri = uri(at);
            if (uri.isEmpty()) {
                return new Found(null, "guides.link.unreadable", Optional.empty());
            }
            try {
                var machine = addresses(uri.get());
                if (machine.isEmpty()) {
                    return new Found(null, "guides.link.inside", Optional.empty());
                }
                var answer = answer(new Knock(uri.get(), machine));
                var next = answer.location().flatMap(to -> resolved(uri.get(), to));
                if (answer.status() / 100 == 3 && next.isPresent()) {
                    isForGood &= GONE_FOR_GOOD_ELSEWHERE.contains(answer.status());
                    at = next.get();
                    continue;
                }
                var moved = isForGood && !at.equals(address) ? Optional.of(at) : Optional.<String>empty();
                return new Found(answer.status(), "", moved);
            } catch (UnknownHostException e) {
                return new Found(null, "guides.link.no-host", Optional.empty());
            } catch (IOException | IllegalArgumentException e) {
                return new Found(null, "guides.link.no-answer", Optional.empty());
            }
        }
        return new Found(null, "guides.link.circle", Optional.empty());
    }

    /// Some do not know how to answer for the head alone.
    private static Knock.Answer answer(Knock knock) throws IOException {
        var head = knock.ask("HEAD");
        return head.status() < 400 ? head : knock.ask("GET");
    }

    /// The numbers of the machine that is meant, which are asked for once: what was looked at is what is knocked
    /// at.
    ///
    /// @return none where one of them is within the house
    private List<InetAddress> addresses(URI uri) throws UnknownHostException {
        if (uri.getUserInfo() != null) {
            return List.of();
        }
        var all = List.of(names.addresses(uri.getHost()));
        return all.stream().allMatch(isAllowed) ? all : List.of();
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address))
                    .filter(uri -> uri.getHost() != null
                            && String.valueOf(uri.getScheme()).matches("(?i)https?"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> resolved(URI from, String to) {
        try {
            return Optional.of(from.resolve(to).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.hexapla.forms.reviewing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Review;
import org.hexapla.forms.ReviewRefused;
import org.hexapla.forms.Reviews;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the rules of reviewing, whatever is reviewed.
@Component
@Transactional
class ReviewingBySeveral implements Reviews {

    private static final int LONGEST = 5000;

    private final ReviewTable table;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    ReviewingBySeveral(ReviewTable table, People people, Audit audit, Clock clock) {
        this.table = table;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Person assign(ItemRef subject, String address) {
        var by = requireSignedIn();
        var reviewer = people.withAddress(address.strip()).orElseThrow(() -> ReviewRefused.unknown(address));
        table.assign(subject, reviewer.id(), by, clock.instant());
        audit.record(subject, "assigned", "", said(reviewer.id()));
        return reviewer;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Review> given(String kind) {
        return table.given(requireSignedIn(), kind);
    }

    @Override
    @Transactional(readOnly = true)
    public Review own(ItemRef subject) {
        var review = table.find(subject, requireSignedIn()).orElseThrow(ReviewRefused::noReviewer);
        if (review.conflict() != null) {
            throw ReviewRefused.conflict();
        }
        return review;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Review> others(Review own) {
        return own.isIn()
                ? table.of(own.subject()).stream()
                        .filter(Review::isIn)
                        .filter(review -> !review.reviewer().equals(own.reviewer()))
                        .toList()
                : List.of();
    }

    @Override
    public void declare(ItemRef subject, String why) {
        var own = own(subject);
        if (why.isBlank()) {
            throw ReviewRefused.incomplete();
        }
        table.declare(subject, own.reviewer(), cut(why));
        audit.record(subject, "conflict", "", said(own.reviewer()));
    }

    @Override
    public void handIn(ItemRef subject, Collection<String> criteria, Map<String, String> given, String comment) {
        var own = own(subject);
        var scores = new TreeMap<String, Integer>();
        for (var criterion : criteria) {
            scores.put(criterion, score(given.getOrDefault(criterion, "")));
        }
        if (!table.handIn(subject, own.reviewer(), scores, cut(comment), clock.instant())) {
            throw ReviewRefused.handedIn();
        }
        audit.record(subject, "reviewed", "", said(own.reviewer()));
    }

    private static int score(String written) {
        if (!written.matches("[0-" + BEST + "]")) {
            throw ReviewRefused.incomplete();
        }
        return Integer.parseInt(written);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Review> shown(ItemRef subject) {
        var own = table.find(subject, requireSignedIn());
        if (own.filter(review -> review.conflict() != null).isPresent()) {
            throw ReviewRefused.conflict();
        }
        var isBlind = own.filter(review -> !review.isIn()).isPresent();
        return table.of(subject).stream()
                .filter(review -> !isBlind || review.handedIn() == null)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ItemRef, Tally> tallies(Collection<ItemRef> subjects) {
        return subjects.isEmpty() ? Map.of() : table.tallies(subjects);
    }

    private PersonId requireSignedIn() {
        return people.current().map(Person::id).orElseThrow(ReviewRefused::noReviewer);
    }

    private static String said(PersonId reviewer) {
        return "{\"reviewer\": \"%s\"}".formatted(reviewer.value());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words.strip()
                : words.substring(0, LONGEST).strip();
    }
}

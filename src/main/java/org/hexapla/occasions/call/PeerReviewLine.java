package org.hexapla.occasions.call;

import org.hexapla.forms.Review;
import org.hexapla.occasions.event.Event;

/// A contribution in the list of a reviewer.
public record PeerReviewLine(Review review, Contribution contribution, Event event) {}

package org.hexapla.partners.advocacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.partners.programme.Programme;

/// Those who lend their voice, before the staff.
public record AdvocatesView(Programme programme, List<Advocate> advocates) {

    /// One of them.
    public record One(
            Advocate advocate, Programme programme, List<Engagement> engagements, List<Post> posts, boolean isStaff) {

        /// Interactions by platform: each counts by its own rule, so that there is no sum of all.
        public Map<String, Long> byPlatform() {
            var sums = new TreeMap<String, Long>();
            posts.forEach(post -> sums.merge(post.platform(), post.interactions(), Long::sum));
            return sums;
        }
    }
}

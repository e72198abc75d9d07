package org.hexapla.campaigns.reach;

import java.util.regex.Pattern;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The staff says what was posted and what for.
@Component
@Transactional
class KeepingPosts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CODE = Pattern.compile("([a-z][a-z0-9-]{1,79})?");
    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{N}_]{2,100}");

    private final Posts posts;
    private final People people;
    private final Audit audit;

    KeepingPosts(Posts posts, People people, Audit audit) {
        this.posts = posts;
        this.people = people;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Post post(long id) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return posts.find(id).orElseThrow(() -> ReachRefused.notFound(Long.toString(id)));
    }

    long add(Account account, Post post) {
        people.requireStaff(Campaigning.DEPARTMENT);
        check(post);
        try {
            var id = posts.add(account, post);
            audit.record(item(id), "created", "", JSON.writeValueAsString(post));
            return id;
        } catch (DuplicateKeyException e) {
            throw ReachRefused.mistake("post-known");
        }
    }

    void change(Post post) {
        var before = post(post.id());
        check(post);
        try {
            if (!posts.change(post)) {
                throw ReachRefused.conflict("changed");
            }
        } catch (DuplicateKeyException e) {
            throw ReachRefused.mistake("post-known");
        }
        audit.record(item(post.id()), "changed", JSON.writeValueAsString(before), JSON.writeValueAsString(post));
    }

    private static void check(Post post) {
        var meant = post.meant();
        if (post.external().isBlank()
                || !CODE.matcher(post.key()).matches()
                || !meant.campaign().isEmpty()
                        && CampaignCode.parse(meant.campaign()).isEmpty()
                || !CODE.matcher(meant.event()).matches()
                || !meant.hashtags().stream()
                        .allMatch(tag -> HASHTAG.matcher(tag).matches())) {
            throw ReachRefused.mistake("post");
        }
    }

    private static ItemRef item(long id) {
        return new ItemRef("reach.post", Long.toString(id));
    }
}

package org.hexapla.campaigns.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Accounts and their posts, as those ask who plan what is posted. For the staff.
@Component
@Transactional
public class AccountPosts {

    private final Accounts accounts;
    private final Posts posts;
    private final KeepingPosts keeping;
    private final ShowingReach showing;
    private final People people;

    AccountPosts(Accounts accounts, Posts posts, KeepingPosts keeping, ShowingReach showing, People people) {
        this.accounts = accounts;
        this.posts = posts;
        this.keeping = keeping;
        this.showing = showing;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<Account> accounts() {
        people.requireStaff(Campaigning.DEPARTMENT);
        return accounts.all();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String code) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return accounts.find(code);
    }

    /// What was posted as planned.
    ///
    /// @param external the platform's own number of it
    /// @param campaign its code, or empty
    public record Posted(
            String external,
            String key,
            Language language,
            String title,
            String address,
            LocalDate day,
            String campaign) {}

    /// The number of the post: of that which a platform's file told of already, or of a new one.
    public long posted(Account account, Posted posted) {
        var known = posts.find(account, posted.external());
        if (known.isPresent()) {
            var before = known.get();
            var meant = before.meant();
            keeping.change(new Post(
                    before.id(),
                    before.version(),
                    before.key().isEmpty() ? posted.key() : before.key(),
                    before.account(),
                    before.external(),
                    posted.language(),
                    before.title().isEmpty() ? posted.title() : before.title(),
                    before.address().isEmpty() ? posted.address() : before.address(),
                    before.day(),
                    new Post.Meant(
                            meant.campaign().isEmpty() ? posted.campaign() : meant.campaign(),
                            meant.event(),
                            meant.initiative(),
                            meant.hashtags())));
            return before.id();
        }
        return keeping.add(
                account,
                new Post(
                        0,
                        1,
                        posted.key(),
                        account.code(),
                        posted.external(),
                        posted.language(),
                        posted.title(),
                        posted.address(),
                        posted.day(),
                        new Post.Meant(posted.campaign(), "", "", ReadingExports.hashtags(posted.title()))));
    }

    /// What a post came to, each measure for itself.
    @Transactional(readOnly = true)
    public List<FigureValue> figures(long post) {
        return showing.of(keeping.post(post));
    }
}

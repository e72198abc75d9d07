package org.hexapla.newsroom.digest;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the letters whose time has come. What a reader was told, when the next letter is due, and the letter among the
/// outgoing mails are one transaction: a machine that dies within it has sent nothing and noted nothing.
@Component
class SendingDigests {

    static final String KIND = "newsroom.digest";

    private final DigestReaders readers;
    private final Digesting digesting;
    private final Mail mail;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SendingDigests(
            DigestReaders readers,
            Digesting digesting,
            Mail mail,
            JdbcClient database,
            TransactionTemplate transactions,
            Clock clock) {
        this.readers = readers;
        this.digesting = digesting;
        this.mail = mail;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 40_000)
    void sendDue() {
        // One reader a transaction, so that a stop in between undoes one letter at most.
        var isMore = true;
        while (isMore) {
            isMore = sendOne();
        }
    }

    /// @return whether anybody was due
    boolean sendOne() {
        var found = transactions.execute(_ -> {
            var due = readers.due(1);
            due.forEach(this::send);
            return !due.isEmpty();
        });
        return Boolean.TRUE.equals(found);
    }

    private void send(DigestReader reader) {
        var digest = digesting.of(
                reader.wish(), reader.confirmed(), told(reader), mail.house().languages());
        digest.ifPresent(found -> {
            var letter = note(reader, found);
            found.lines().forEach(line -> tell(reader, line, letter));
            mail.post(circular(reader, found));
        });
        readers.wait(reader);
    }

    private Circular circular(DigestReader reader, Digest digest) {
        var language = digest.language();
        var words = new DigestWords(
                digest,
                mail.house().name().words(language),
                mail.address("/" + language + "/digest/leave?reader=" + reader.leave()));
        return new Circular(
                reader.address(),
                language,
                KIND,
                words.subject(),
                words.text(),
                words.html(),
                mail.address(DigestController.LEAVE + "?reader=" + reader.leave()));
    }

    private Set<ItemId> told(DigestReader reader) {
        return new HashSet<>(database.sql("select item from newsroom.digest_told where reader = :reader")
                .param("reader", reader.id())
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list());
    }

    private long note(DigestReader reader, Digest digest) {
        return database.sql("""
                        insert into newsroom.digest_letter (reader, at, language, items)
                        values (:reader, :now, :language, :items) returning id
                        """)
                .param("reader", reader.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("language", digest.language().tag())
                .param("items", digest.lines().size())
                .query(Long.class)
                .single();
    }

    private void tell(DigestReader reader, Digest.Line line, long letter) {
        database.sql("insert into newsroom.digest_told values (:reader, :item, :letter, :language)")
                .param("reader", reader.id())
                .param("item", line.item())
                .param("letter", letter)
                .param("language", line.language().tag())
                .update();
    }
}

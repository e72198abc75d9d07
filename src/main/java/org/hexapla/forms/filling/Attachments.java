package org.hexapla.forms.filling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.forms.AttachmentRefused;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that were sent as answers: small ones of a few kinds, which is seen from what is in them.
@Repository
class Attachments {

    private static final int MEGABYTES = 5;
    private static final int MOST = MEGABYTES * 1024 * 1024;
    private static final int LONGEST_NAME = 150;

    /// The signs with which a file of a kind begins.
    private static final Map<String, String> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-", "image/jpeg", "\u00ff\u00d8\u00ff", "image/png", "\u0089PNG\r\n\u001a\n");

    private static final String PACKED = "PK\u0003\u0004";
    private static final Map<String, String> PACKED_KINDS = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "odt", "application/vnd.oasis.opendocument.text");

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    /// @return the name under which it is kept
    String put(SubmissionId submission, String question, String offered, InputStream stream) throws IOException {
        var name = name(offered);
        var bytes = stream.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw AttachmentRefused.tooLarge(name, MEGABYTES);
        }
        var type = type(name, bytes).orElseThrow(() -> AttachmentRefused.ofType(name));
        database.sql("""
                        insert into forms.attachment (submission, question, name, media_type, bytes)
                        values (:submission, :question, :name, :type, :bytes)
                        on conflict (submission, question) do update
                            set name = excluded.name, media_type = excluded.media_type, bytes = excluded.bytes
                        """)
                .param("submission", submission.value())
                .param("question", question)
                .param("name", name)
                .param("type", type)
                .param("bytes", bytes)
                .update();
        return name;
    }

    Optional<Submissions.Attached> find(SubmissionId submission, String question) {
        return database.sql("""
                        select name, media_type, bytes from forms.attachment
                        where submission = :submission and question = :question
                        """)
                .param("submission", submission.value())
                .param("question", question)
                .query((row, _) -> new Submissions.Attached(
                        row.getString("name"), row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }

    void keepOnly(SubmissionId submission, Set<String> questions) {
        database.sql("delete from forms.attachment where submission = :submission and not question = any (:questions)")
                .param("submission", submission.value())
                .param("questions", questions.toArray(String[]::new))
                .update();
    }

    void copy(SubmissionId from, SubmissionId to) {
        database.sql("""
                        insert into forms.attachment (submission, question, name, media_type, bytes)
                        select :to, question, name, media_type, bytes from forms.attachment where submission = :from
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    /// The last part of what a browser says, without what could lead anywhere.
    private static String name(String offered) {
        var last = offered.substring(Math.max(offered.lastIndexOf('/'), offered.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>]", "")
                .strip();
        return last.isEmpty() ? "file" : last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    private static Optional<String> type(String name, byte[] bytes) {
        var beginning = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 16)), StandardCharsets.ISO_8859_1);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (beginning.startsWith(PACKED)) {
            return Optional.ofNullable(PACKED_KINDS.get(ending));
        }
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> beginning.startsWith(kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

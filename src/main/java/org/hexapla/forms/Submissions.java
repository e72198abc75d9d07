package org.hexapla.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// What was filled in. Whoever shows a form says who may fill it in and who may read it: here nobody is asked.
public interface Submissions {

    /// Begins a draft of the form's present version, of the acting person or of a visitor.
    ///
    /// @throws FormNotFound if none is published
    SubmissionId begin(FormCode form, ItemRef about, Language language);

    /// Keeps what was typed, right or wrong. Files that were sent stay, unless the answers say otherwise.
    ///
    /// @throws SubmissionClosed if it was handed in already
    Submission save(SubmissionId id, Answers answers);

    /// Keeps a file as the answer to a question.
    ///
    /// @throws AttachmentRefused if it is none of what is taken, or too large
    Submission attach(SubmissionId id, String question, String name, InputStream bytes) throws IOException;

    /// Keeps what was typed and, if nothing is wrong with it, hands it in. What was said to questions that were not put
    /// is dropped then.
    Submitted submit(SubmissionId id, Answers answers);

    /// @throws SubmissionNotFound if there is none
    Submission find(SubmissionId id);

    /// By what they are about, the oldest first; drafts among them.
    List<Submission> of(ItemRef about);

    List<Submission> of(Collection<ItemRef> about);

    /// Begins a new draft with the answers of an earlier submission, and linked to it.
    SubmissionId revise(SubmissionId id);

    /// Takes the answers away, files and all; what the form says may be counted stays.
    void erase(SubmissionId id);

    /// Makes a secret word that opens this draft to whoever has it; an earlier one opens it no more. Nobody can be told
    /// it a second time.
    String secret(SubmissionId id);

    /// The draft that a secret word opens.
    Optional<SubmissionId> opened(String secret);

    /// Sends the secret word to an address, as a link.
    ///
    /// @param path of the page on which the draft goes on, after the language, with its query so far or none
    void sendSecret(SubmissionId id, String mail, String path);

    /// A file that was sent as an answer.
    Optional<Attached> attached(SubmissionId id, String question);

    /// Keeps submissions that were handed in elsewhere, many at once, without looking for mistakes.
    List<SubmissionId> takeIn(List<TakenSubmission> taken);

    /// @param mediaType found by looking into it
    @SuppressWarnings("ArrayRecordComponent")
    record Attached(String name, String mediaType, byte[] bytes) {}
}

package org.hexapla.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// The files that a browser sent with a sheet, by the questions that they answer. The form around the sheet is sent as
/// `multipart/form-data` if [Form#hasFiles()], and its address is a [org.hexapla.people.FileDoor].
public final class Enclosures {

    /// Before the key of the question in the name of its field.
    private static final String PREFIX = "f.";

    private final Map<String, MultipartFile> files;

    private Enclosures(Map<String, MultipartFile> files) {
        this.files = files;
    }

    public static Enclosures from(HttpServletRequest request) {
        var files = new TreeMap<String, MultipartFile>();
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (sent != null) {
            sent.getFileMap().forEach((name, file) -> {
                if (name.startsWith(PREFIX) && Question.isKey(name.substring(PREFIX.length())) && !file.isEmpty()) {
                    files.put(name.substring(PREFIX.length()), file);
                }
            });
        }
        return new Enclosures(files);
    }

    /// Keeps them as answers of a draft; those that are not taken stay away.
    ///
    /// @return what is wrong with those
    public List<Mistake> keep(Submissions submissions, SubmissionId draft) {
        var mistakes = new ArrayList<Mistake>();
        files.forEach((question, file) -> {
            var name = file.getOriginalFilename();
            try (var bytes = file.getInputStream()) {
                submissions.attach(draft, question, name == null ? "" : name, bytes);
            } catch (AttachmentRefused refused) {
                mistakes.add(new Mistake(question, refused.key(), refused.arguments()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return mistakes;
    }

    /// The answers as they would be with these files: to look for mistakes before anything is kept.
    public Answers added(Answers answers) {
        var whole = answers;
        for (var question : files.keySet()) {
            whole = whole.with(question, List.of(question));
        }
        return whole;
    }

    /// Where nothing was kept, the browser has to send its files once more.
    public List<Mistake> again() {
        return files.keySet().stream()
                .map(question -> new Mistake(question, "forms.mistake.again-file", List.of()))
                .toList();
    }

    /// A file that was sent, for whoever may have it: to be kept, never to be shown by the browser.
    public static ResponseEntity<byte[]> download(Submissions.Attached file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}

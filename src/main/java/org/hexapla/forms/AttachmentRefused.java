package org.hexapla.forms;

import org.hexapla.kernel.Problem;

/// A file that is not taken as an answer.
public final class AttachmentRefused extends Problem {

    private static final long serialVersionUID = 1;

    private AttachmentRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    public static AttachmentRefused ofType(String name) {
        return new AttachmentRefused(Category.MISTAKE, "forms.problem.file-type", name);
    }

    public static AttachmentRefused tooLarge(String name, long megabytes) {
        return new AttachmentRefused(Category.TOO_LARGE, "forms.problem.file-size", name, megabytes);
    }

    public static AttachmentRefused notAsked(String question) {
        return new AttachmentRefused(Category.MISTAKE, "forms.problem.file-question", question);
    }
}

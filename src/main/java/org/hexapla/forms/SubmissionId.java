package org.hexapla.forms;

import java.util.Optional;

public record SubmissionId(long value) implements Comparable<SubmissionId> {

    public static Optional<SubmissionId> parse(String written) {
        return written.matches("[1-9]\\d{0,17}")
                ? Optional.of(new SubmissionId(Long.parseLong(written)))
                : Optional.empty();
    }

    @Override
    public int compareTo(SubmissionId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.hexapla.library.marc;

import java.util.List;

/// A record that is ready to be kept, if nothing is wrong with it.
///
/// @param record with its links, its dates as they are written here
/// @param findings all that is wrong or may be
public record Checked(MarcRecord record, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
    }

    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}

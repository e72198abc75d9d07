package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A check that takes one claim after the other and asks the claims around it.
interface ClaimCheck extends Check {

    @Override
    default List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var claims = Claims.of(passage, reading.lexicon());
            claims.all().stream()
                    .filter(this::concerns)
                    .flatMap(claim -> judge(claim, claims, reading).stream())
                    .forEach(findings::add);
        }
        return findings;
    }

    /// Whether a claim is of the sort that this check knows.
    boolean concerns(Claim claim);

    /// What is wrong with it.
    Optional<Finding> judge(Claim claim, Claims claims, Reading reading);
}

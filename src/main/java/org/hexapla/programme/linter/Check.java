package org.hexapla.programme.linter;

import java.util.List;

/// One way to find that a text cannot be right.
interface Check {

    List<Finding> check(Reading reading, Known known);
}

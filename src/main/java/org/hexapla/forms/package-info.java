/// Versioned multilingual forms and surveys: what is asked, what was answered, and what may be counted of it.
///
/// A form is data that people make in the browser. A version that was published never changes, and each submission
/// keeps the version and the language in which it was made. Whom a form is for, and what an answer leads to, is the
/// business of the module that shows it: here a submission knows only what it is about, as an `ItemRef`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "people", "jobs", "print", "translation", "archive", "figures"})
package org.hexapla.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

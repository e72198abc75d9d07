/// What the program stands on: commands, the data folder and its lock, the embedded database, backup and restore.
///
/// The reason why this is a module of its own: `docs/adr/0003-installation-is-a-module.md`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "jobs", "people"})
package org.hexapla.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

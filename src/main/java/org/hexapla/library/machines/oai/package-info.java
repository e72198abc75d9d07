/// Harvesting by the Open Archives Initiative's protocol (OAI-PMH 2.0), at `/oai`. How a list stays whole while records
/// change is in ADR 57.
@NullMarked
package org.hexapla.library.machines.oai;

import org.jspecify.annotations.NullMarked;

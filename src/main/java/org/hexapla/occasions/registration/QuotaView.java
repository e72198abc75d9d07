package org.hexapla.occasions.registration;

import java.util.List;
import org.hexapla.occasions.event.Event;

/// Who of an organisation wants to come.
///
/// @param path of the page, after the language
public record QuotaView(
        Event event, String organisation, int places, int left, List<Registration> waiting, String path) {}

package org.hexapla.occasions.event;

import java.util.Locale;
import org.hexapla.kernel.LocalizedText;

/// A kind of events, as the house keeps them.
///
/// @param code by which events and figures name it: `webinar`
/// @param purpose what it is to those who come
/// @param place among the others in a list
public record EventKind(String code, LocalizedText name, Purpose purpose, int place) {

    static boolean isCode(String written) {
        return written.length() <= 40 && written.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    public enum Purpose {
        GATHERING("Event"),
        TRAINING("EducationEvent"),
        SCREENING("ScreeningEvent"),
        MUSIC("MusicEvent"),
        EXHIBITION("ExhibitionEvent");

        private final String schema;

        Purpose(String schema) {
            this.schema = schema;
        }

        /// What schema.org calls it.
        public String schema() {
            return schema;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "events.purpose." + code();
        }
    }
}

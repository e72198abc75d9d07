package org.hexapla.people.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// A further way through the door, fitted where it is configured.
public interface DoorPart {

    void fit(HttpSecurity http);
}

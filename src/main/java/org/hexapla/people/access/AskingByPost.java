package org.hexapla.people.access;

import java.util.List;
import org.hexapla.people.AskedByPost;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/// Lets programs ask by POST where that changes nothing.
@Component
class AskingByPost implements DoorPart {

    private final List<AskedByPost> addresses;

    AskingByPost(List<AskedByPost> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void fit(HttpSecurity http) {
        http.csrf(forms -> forms.ignoringRequestMatchers(
                request -> addresses.stream().anyMatch(address -> address.path().equals(request.getRequestURI()))));
    }
}

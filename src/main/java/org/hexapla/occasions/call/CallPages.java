package org.hexapla.occasions.call;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.EventPages;
import org.springframework.stereotype.Component;

/// Leads from an event to its call while anything can be sent, and to its proceedings once they are there.
@Component
class CallPages implements EventPages {

    private final Calls calls;

    CallPages(Calls calls) {
        this.calls = calls;
    }

    @Override
    public List<Link> of(EventCode event) {
        var links = new ArrayList<Link>();
        calls.find(event).ifPresent(call -> {
            switch (call.state()) {
                case DRAFT -> {}
                case OPEN -> links.add(new Link("calls.title", call.path()));
                case PUBLISHED -> links.add(new Link("calls.proceedings", "/events/" + event + "/proceedings"));
            }
        });
        return links;
    }

    @Override
    public List<Link> forStaff(EventCode event) {
        return List.of(new Link("calls.title", "/occasions/events/" + event + "/call"));
    }
}

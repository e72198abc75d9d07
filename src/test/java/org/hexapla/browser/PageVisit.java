package org.hexapla.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// What a browser finds on one page, in one language.
///
/// @param accessibility violations of WCAG 2.2 A and AA, as axe names them
/// @param overflow how many pixels it is wider than a screen of 320
/// @param bytes what went over the wire at a first load
/// @param complaints what the browser wrote to its console: blocked by policy, not found, failed
record PageVisit(String address, List<String> accessibility, int overflow, long bytes, List<String> complaints) {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// @param page which keeps nothing of what it loaded before
    static PageVisit of(Page page, String address) {
        var complaints = new ArrayList<String>();
        var bytes = new AtomicLong();
        Consumer<ConsoleMessage> hearing = message -> {
            var isComplaint = message.type().equals("error") || message.type().equals("warning");
            if (isComplaint && !message.text().startsWith("Service Worker registration blocked")) {
                complaints.add(message.text());
            }
        };
        Consumer<Request> weighing = request -> {
            var sizes = request.sizes();
            bytes.addAndGet(sizes.responseBodySize + (long) sizes.responseHeadersSize);
        };
        page.onConsoleMessage(hearing);
        page.onRequestFinished(weighing);
        try {
            page.setViewportSize(1280, 900);
            var status = page.navigate(address).status();
            // The pages hold no frames of other sites, for whose sake axe would open another page each time.
            var violations = new AxeBuilder(page)
                    .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().getFirst().getHtml())
                            .toList();
            // That the page itself tells of something missing is no complaint.
            complaints.removeIf(complaint -> status >= 400 && complaint.contains("status of " + status));
            return new PageVisit(address, violations, overflow(page), bytes.get(), List.copyOf(complaints));
        } finally {
            page.offConsoleMessage(hearing);
            page.offRequestFinished(weighing);
        }
    }

    private static int overflow(Page page) {
        page.setViewportSize(320, 640);
        return ((Number) page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")).intValue();
    }
}

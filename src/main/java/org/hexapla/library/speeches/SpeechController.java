package org.hexapla.library.speeches;

import java.util.List;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.library.MeetingPages;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of speeches.
@Controller
@RequestMapping("/{lang}/speeches")
class SpeechController {

    private final SpeechViews views;
    private final ObjectProvider<MeetingPages> meetings;

    SpeechController(SpeechViews views, ObjectProvider<MeetingPages> meetings) {
        this.views = views;
        this.meetings = meetings;
    }

    @GetMapping
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var view = views.list(whole(year, 0), state, whole(number, 1), page.language());
        return page.through("library/speeches", "view", view);
    }

    @GetMapping("/{id:\\d{1,15}}")
    ModelAndView speech(Page page, @PathVariable long id) {
        var view = views.view(new RecordId(id), page.language()).orElseThrow(() -> new SpeechNotFound(id));
        var item = RecordKind.SPEECH.item(view.id());
        var shown = view.shown() == null
                ? new Shown.Description(item)
                : new Shown.Content(item, view.shown().language());
        return page.showing(shown).through("library/speech", "speech", view, "meetings", meetings(view));
    }

    private List<MeetingPages.Told> meetings(SpeechView view) {
        var meeting = view.meeting();
        return meeting == null
                ? List.of()
                : meetings.stream()
                        .flatMap(pages -> pages.of(meeting.symbol()).stream())
                        .toList();
    }

    private static int whole(String number, int otherwise) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : otherwise;
    }

    @Bean
    static MenuEntry speechesInTheMenu() {
        return new MenuEntry("library.speech.menu", "/speeches", 35, Visitor.Standing.ANYBODY);
    }
}

package org.hexapla.occasions.call;

import org.hexapla.forms.Forms;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the staff writes a call and sees what came in.
@Controller
@RequestMapping("/{lang}/occasions/events/{code:[a-z0-9-]+}/call")
class CallDeskController {

    private final Calling calling;
    private final Judging judging;
    private final Forms forms;

    CallDeskController(Calling calling, Judging judging, Forms forms) {
        this.calling = calling;
        this.judging = judging;
        this.forms = forms;
    }

    /// An event without a call begins with its form.
    @GetMapping
    ModelAndView show(Page page, @PathVariable String code) {
        var event = event(code);
        var call = calling.find(event.code());
        if (call.isEmpty()) {
            return edit(page, code);
        }
        var contributions = judging.of(event.code());
        var view = new CallDeskView(event, call.get(), contributions, judging.tallies(contributions));
        return page.through("calls/desk", "view", view);
    }

    @GetMapping("/edit")
    ModelAndView edit(Page page, @PathVariable String code) {
        var event = event(code);
        var view = new CallEditView(event, calling.find(event.code()).orElse(null), forms.all());
        return page.through("calls/edit", "view", view);
    }

    @PostMapping("/edit")
    ModelAndView keep(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> fields) {
        var event = event(code);
        var form = new CallForm(fields);
        calling.keep(event.code(), form.version(), form.terms());
        return back(page, event);
    }

    @PostMapping("/state")
    ModelAndView become(Page page, @PathVariable String code, @RequestParam(defaultValue = "") String state) {
        var event = event(code);
        calling.become(event.code(), Call.State.parse(state).orElseThrow(CallRefused::state));
        return back(page, event);
    }

    private Event event(String code) {
        calling.requireStaff();
        return EventCode.parse(code).map(calling::event).orElseThrow(CallRefused::notFound);
    }

    private static ModelAndView back(Page page, Event event) {
        return SeeOther.at(page.to(event.deskPath() + "/call"));
    }
}

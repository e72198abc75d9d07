package org.hexapla.newsroom.channel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Circles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form in which a channel is set up: its languages, its readers, its front page. Nothing of it is code.
@Controller
@RequestMapping("/{lang}/channels")
class ChannelEditingController {

    private final KnownChannels channels;
    private final Circles circles;

    ChannelEditingController(KnownChannels channels, Circles circles) {
        this.channels = channels;
        this.circles = circles;
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        channels.requireEditor();
        var usual = page.frame().languages().stream().map(Language::tag).collect(Collectors.joining(" "));
        return form(
                page,
                new ChannelForm(
                        "",
                        0,
                        Map.of("languages", usual, "readers", "anybody", "front", "10"),
                        page.frame().languages(),
                        circles.all(),
                        List.of(),
                        Map.of()));
    }

    @GetMapping("/{code}/edit")
    ModelAndView filled(Page page, @PathVariable String code) {
        channels.requireEditor();
        var entry = entry(code);
        return form(
                page,
                new ChannelForm(
                        code,
                        entry.version(),
                        values(entry.channel()),
                        languages(page, entry.channel().languages()),
                        circles.all(),
                        entry.channel().frontPage(),
                        Map.of()));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, @RequestParam Map<String, String> values) {
        channels.requireEditor();
        var written = values.getOrDefault("code", "").strip();
        if (PartsForm.step(values).isPresent()) {
            return again(page, written, 0, values, Map.of());
        }
        var code = ChannelCode.parse(written).filter(free -> channels.find(free).isEmpty());
        if (code.isEmpty()) {
            return again(page, written, 0, values, Map.of("code", "newsroom.channel.fault.code"));
        }
        var channel = ChannelForm.read(code.get(), values, page.frame().languages());
        if (channel.isEmpty() || !channels.add(channel.get())) {
            return again(page, written, 0, values, noName(page));
        }
        return SeeOther.at(page.to(channel.get().path()));
    }

    @PostMapping("/{code}/edit")
    ModelAndView change(
            Page page, @PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        channels.requireEditor();
        var entry = entry(code);
        if (PartsForm.step(values).isPresent()) {
            return again(page, code, version, values, Map.of());
        }
        var channel = ChannelForm.read(
                entry.channel().code(), values, languages(page, entry.channel().languages()));
        if (channel.isEmpty()) {
            return again(page, code, version, values, noName(page));
        }
        channels.change(channel.get(), version);
        return SeeOther.at(page.to(channel.get().path()));
    }

    private static Map<String, String> noName(Page page) {
        return Map.of("name-" + page.frame().languages().getFirst(), "newsroom.channel.fault.name");
    }

    private KnownChannels.Entry entry(String code) {
        return ChannelCode.parse(code).flatMap(channels::entry).orElseThrow(() -> new ChannelNotFound(code));
    }

    private static Map<String, String> values(Channel channel) {
        var values = new TreeMap<String, String>();
        channel.name().texts().forEach((language, text) -> values.put("name-" + language, text));
        channel.lead().texts().forEach((language, text) -> values.put("lead-" + language, text));
        values.put("languages", channel.languages().stream().map(Language::tag).collect(Collectors.joining(" ")));
        values.put("readers", channel.readers().toString());
        values.put("front", String.valueOf(channel.front()));
        return values;
    }

    private static List<Language> languages(Page page, List<Language> besides) {
        var languages = new LinkedHashSet<>(page.frame().languages());
        languages.addAll(besides);
        return List.copyOf(languages);
    }

    /// The form again with what was written in it.
    private ModelAndView again(
            Page page, String code, int version, Map<String, String> values, Map<String, String> faults) {
        var languages = languages(page, ChannelForm.languages(values));
        var parts = PartsForm.parts(values, languages);
        return form(page, new ChannelForm(code, version, values, languages, circles.all(), parts, faults));
    }

    private static ModelAndView form(Page page, ChannelForm form) {
        var view = page.through("newsroom/channel-edit", "form", form);
        if (!form.faults().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}

package org.hexapla.media.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.MenuEntry;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Recording;
import org.hexapla.media.Recordings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Streams as they are watched: in a language of one's choice, also without JavaScript.
@Controller
@RequestMapping("/{lang}/live")
class LiveController {

    private final Streams streams;
    private final Recordings recordings;

    LiveController(Streams streams, Recordings recordings) {
        this.streams = streams;
        this.recordings = recordings;
    }

    @Bean
    static MenuEntry liveInTheMenu() {
        return new MenuEntry("media.live.menu", "/live", 6, Visitor.Standing.ANYBODY);
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.through("media/streams", "streams", streams.all());
    }

    /// @param feed the place of the chosen way to follow it; the reader's own language where none is chosen
    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView stream(
            Page page,
            HttpServletResponse response,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int feed) {
        var stream = StreamId.parse(id).map(streams::find).orElseThrow(MediaNotFound::new);
        var feeds = stream.content().feeds();
        var chosen =
                feed >= 0 && feed < feeds.size() && feeds.get(feed).isPlayed() ? feed : own(feeds, page.language());
        if (stream.state() == LiveStream.State.LIVE && chosen >= 0) {
            allow(response, feeds);
        }
        var recorded = Optional.ofNullable(stream.recording())
                .flatMap(recordings::find)
                .filter(recording -> recording.showing().isShown())
                .orElse(null);
        return page.showing(shown(stream, chosen, recorded, page.language()))
                .through(
                        "media/stream",
                        "view",
                        new LiveView(stream, chosen, recorded, page.visitor().isAtLeast(Visitor.Standing.STAFF)));
    }

    /// What is counted: the recording in its language, the stream in the language that is followed while it is
    /// live, and otherwise that somebody asked about it.
    private static Shown shown(LiveStream stream, int chosen, @Nullable Recording recorded, Language reader) {
        if (recorded != null) {
            return new Shown.Content(recorded.id().item(), recorded.playedIn(reader));
        }
        return stream.state() == LiveStream.State.LIVE && chosen >= 0
                ? new Shown.Content(
                        stream.id().item(), stream.content().feeds().get(chosen).followedIn())
                : new Shown.Description(stream.id().item());
    }

    /// Playing within the page needs the site of the stream in the page's policy: these, and no others.
    private static void allow(HttpServletResponse response, List<Feed> feeds) {
        var origins = feeds.stream()
                .filter(Feed::isPlayed)
                .map(Feed::origin)
                .distinct()
                .collect(Collectors.joining(" "));
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "media-src 'self' " + origins + "; connect-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'; object-src 'none'");
    }

    private static int own(List<Feed> feeds, Language reader) {
        for (var place = 0; place < feeds.size(); place++) {
            if (feeds.get(place).kind() == Feed.Kind.INTERPRETATION
                    && reader.equals(feeds.get(place).language())) {
                return place;
            }
        }
        for (var place = 0; place < feeds.size(); place++) {
            if (feeds.get(place).isPlayed()) {
                return place;
            }
        }
        return -1;
    }
}

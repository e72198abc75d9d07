package org.hexapla.newsroom.story;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Component;

/// What an item says, as it stands on its page, for those who show it in another form: feeds, pages of text alone, the
/// programs of newsrooms. They take the page's own markup, so that a new kind of block needs nothing from them.
@Component
public class Markup {

    private final Rendering rendering;
    private final TemplateEngine templates;

    Markup(Rendering rendering, TemplateEngine templates) {
        this.rendering = rendering;
        this.templates = templates;
    }

    /// The blocks of a text in HTML, without its title and lead; addresses of ours begin with a slash.
    ///
    /// @param language the one that the text is in
    public String html(Page page, Copy copy, Language language) {
        var output = new StringOutput();
        templates.render(
                "newsroom/pieces.jte", Map.of("page", page, "pieces", rendering.pieces(copy, language)), output);
        return output.toString().strip();
    }
}

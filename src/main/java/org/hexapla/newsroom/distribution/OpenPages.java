package org.hexapla.newsroom.distribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.ListedPages;
import org.hexapla.newsroom.story.OpenItems;
import org.springframework.stereotype.Component;

/// Tells search engines of the channels and stories that anybody may read: a file a language, in which a story stands
/// only where it is told in that language. What merely stands in for a missing language is not told of.
@Component
class OpenPages implements ListedPages {

    private static final String CHANNELS = "newsroom-channels";
    private static final Pattern STORIES = Pattern.compile("stories-([a-z]{2,3})-(\\d{1,6})");

    /// Of the 50,000 addresses that a file may have.
    private static final long RANGE = 40_000;

    private final OpenItems items;

    OpenPages(OpenItems items) {
        this.items = items;
    }

    @Override
    public List<File> files() {
        return items.ranges(RANGE).stream()
                .map(range -> new File("stories-" + range.language() + "-" + range.number(), range.changed()))
                .toList();
    }

    @Override
    public boolean has(String file) {
        return file.equals(CHANNELS) || STORIES.matcher(file).matches();
    }

    @Override
    public void addresses(String file, Consumer<Address> taking) {
        if (file.equals(CHANNELS)) {
            items.channels()
                    .forEach(channel ->
                            taking.accept(new Address(channel.path(), null, channel.languages(), Optional.empty())));
            return;
        }
        var name = STORIES.matcher(file);
        if (name.matches()) {
            var language = new Language(name.group(1));
            items.told(
                    language,
                    Long.parseLong(name.group(2)),
                    RANGE,
                    told -> taking.accept(new Address(
                            "/stories/" + told.item(), told.changed(), told.languages(), Optional.of(language))));
        }
    }
}

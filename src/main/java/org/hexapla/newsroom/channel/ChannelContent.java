package org.hexapla.newsroom.channel;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.FrontPart;
import org.hexapla.newsroom.Readers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A channel as its table keeps it.
record ChannelContent(
        String name,
        String lead,
        List<String> languages,
        String readers,
        int front,
        @Nullable List<Part> parts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A channel that was set up before there were parts has none.
    record Part(String kind, String heading, String words, String argument, int most) {

        static Part of(FrontPart part) {
            return new Part(
                    part.kind().code(),
                    LocalizedTextJson.write(part.heading()),
                    LocalizedTextJson.write(part.words()),
                    part.argument(),
                    part.most());
        }

        Optional<FrontPart> part() {
            return FrontPart.Kind.parse(kind)
                    .map(known -> new FrontPart(
                            known, LocalizedTextJson.read(heading), LocalizedTextJson.read(words), argument, most));
        }
    }

    static String write(Channel channel) {
        return JSON.writeValueAsString(new ChannelContent(
                LocalizedTextJson.write(channel.name()),
                LocalizedTextJson.write(channel.lead()),
                channel.languages().stream().map(Language::tag).toList(),
                channel.readers().toString(),
                channel.front(),
                channel.parts().stream().map(Part::of).toList()));
    }

    static Channel read(ChannelCode code, String json) {
        var content = JSON.readValue(json, ChannelContent.class);
        return new Channel(
                code,
                LocalizedTextJson.read(content.name),
                LocalizedTextJson.read(content.lead),
                content.languages.stream().map(Language::new).toList(),
                Readers.parse(content.readers).orElseThrow(),
                content.front,
                content.parts == null
                        ? List.of()
                        : content.parts.stream()
                                .flatMap(part -> part.part().stream())
                                .toList());
    }
}

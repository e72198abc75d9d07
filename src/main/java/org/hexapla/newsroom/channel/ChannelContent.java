package org.hexapla.newsroom.channel;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Readers;
import tools.jackson.databind.json.JsonMapper;

/// A channel as its table keeps it.
record ChannelContent(String name, String lead, List<String> languages, String readers, int front) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(Channel channel) {
        return JSON.writeValueAsString(new ChannelContent(
                LocalizedTextJson.write(channel.name()),
                LocalizedTextJson.write(channel.lead()),
                channel.languages().stream().map(Language::tag).toList(),
                channel.readers().toString(),
                channel.front()));
    }

    static Channel read(ChannelCode code, String json) {
        var content = JSON.readValue(json, ChannelContent.class);
        return new Channel(
                code,
                LocalizedTextJson.read(content.name),
                LocalizedTextJson.read(content.lead),
                content.languages.stream().map(Language::new).toList(),
                Readers.parse(content.readers).orElseThrow(),
                content.front);
    }
}

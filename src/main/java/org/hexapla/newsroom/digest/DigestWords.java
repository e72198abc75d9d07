package org.hexapla.newsroom.digest;

import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Writes a digest as a letter: every word of the house in its reader's language, never in that of whoever set it up,
/// and what is told in another language says so.
final class DigestWords {

    private final Digest digest;
    private final String house;
    private final String leave;

    /// @param house the name of the site in the reader's language
    /// @param leave where a person ends the letters
    DigestWords(Digest digest, String house, String leave) {
        this.digest = digest;
        this.house = house;
        this.leave = leave;
    }

    String subject() {
        return said("subject", house, digest.lines().size());
    }

    String text() {
        var text = new StringBuilder(said("greeting", house)).append("\n\n");
        for (var line : digest.lines()) {
            text.append(line.title())
                    .append(mark(line).isEmpty() ? "" : " (" + mark(line) + ")")
                    .append('\n');
            if (!line.lead().isEmpty()) {
                text.append(line.lead()).append('\n');
            }
            text.append(line.address()).append("\n\n");
        }
        return text.append("-- \n")
                .append(house)
                .append("\n")
                .append(said("why"))
                .append("\n")
                .append(said("leave"))
                .append("\n")
                .append(leave)
                .append("\n")
                .toString();
    }

    /// No style sheet, no picture, nothing that tells anybody that it was read.
    String html() {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        var root = document.selectFirst("html");
        if (root != null) {
            root.attr("lang", digest.language().tag())
                    .attr("dir", digest.language().direction());
        }
        document.title(subject());
        var body = document.body();
        body.appendElement("h1").text(said("heading", house));
        digest.lines().forEach(line -> body.appendChild(article(line)));
        var foot = body.appendElement("p");
        foot.appendElement("small")
                .text(said("why") + " ")
                .appendElement("a")
                .attr("href", leave)
                .text(said("leave-link"));
        return "<!doctype html>" + document.outerHtml();
    }

    private Element article(Digest.Line line) {
        var article = new Element("div");
        var told = article.appendElement("div")
                .attr("lang", line.language().tag())
                .attr("dir", line.language().direction());
        told.appendElement("h2").appendElement("a").attr("href", line.address()).text(line.title());
        if (!line.lead().isEmpty()) {
            told.appendElement("p").text(line.lead());
        }
        if (!mark(line).isEmpty()) {
            article.appendElement("p").appendElement("small").text(mark(line));
        }
        return article;
    }

    private String mark(Digest.Line line) {
        var machine = line.isByMachine() ? Messages.text(digest.language(), "newsroom.story.machine") : "";
        return isSpoken(line.language())
                ? machine
                : (said("in", line.language().nameIn(digest.language())) + " " + machine).strip();
    }

    private boolean isSpoken(Language language) {
        return language.equals(digest.language());
    }

    private String said(String key, Object... arguments) {
        return Messages.text(digest.language(), "digest." + key, arguments);
    }
}

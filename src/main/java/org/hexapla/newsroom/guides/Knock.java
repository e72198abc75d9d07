package org.hexapla.newsroom.guides;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One question of HTTP to a machine whose number is known. Clients that are given a name ask for its number
/// themselves, and may be given another one than was looked at: here the name only says who is wanted there, and
/// whose certificate must be shown.
final class Knock {

    private static final int PATIENCE_TO_CONNECT = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");

    private final URI uri;
    private final List<InetAddress> addresses;

    /// @param addresses of the machine, each looked at
    Knock(URI uri, List<InetAddress> addresses) {
        this.uri = uri;
        this.addresses = List.copyOf(addresses);
    }

    /// @param location where it says that the page is; nothing where it says nothing
    record Answer(int status, Optional<String> location) {}

    /// @param method `HEAD` or `GET`; of the page itself nothing is read
    Answer ask(String method) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var plain = connected();
                var socket = isSecret() ? secret(plain) : plain) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(question(method).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var said = new Said(new BufferedInputStream(socket.getInputStream()), until);
            var answer = answer(said);
            // Word that the real answer is still to come.
            while (answer.status() / 100 == 1) {
                answer = answer(said);
            }
            return answer;
        }
    }

    private Socket connected() throws IOException {
        IOException failure = new IOException("no address of " + uri.getHost());
        for (var address : addresses) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port()), PATIENCE_TO_CONNECT);
                return socket;
            } catch (IOException e) {
                socket.close();
                failure = e;
            }
        }
        throw failure;
    }

    private Socket secret(Socket plain) throws IOException {
        plain.setSoTimeout((int) PATIENCE.toMillis());
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private boolean isSecret() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    private int port() {
        return uri.getPort() > 0 ? uri.getPort() : isSecret() ? 443 : 80;
    }

    private String question(String method) {
        var ascii = URI.create(uri.toASCIIString());
        var path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        var query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        var host = uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
        return String.join(
                "\r\n",
                method + " " + path + query + " HTTP/1.1",
                "Host: " + host,
                "User-Agent: Hexapla (link watch)",
                "Accept: */*",
                "Connection: close",
                "",
                "");
    }

    private static Answer answer(Said said) throws IOException {
        var status = STATUS.matcher(said.line());
        if (!status.matches()) {
            throw new ProtocolException("no answer of HTTP");
        }
        var location = Optional.<String>empty();
        for (var line = said.line(); !line.isEmpty(); line = said.line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("location:")) {
                location = Optional.of(line.substring("location:".length()).strip());
            }
        }
        return new Answer(Integer.parseInt(status.group(1)), location);
    }

    /// The lines before the page, as many and for as long as is decent.
    private static final class Said {

        private final InputStream from;
        private final long until;
        private int read;

        Said(InputStream from, long until) {
            this.from = from;
            this.until = until;
        }

        String line() throws IOException {
            var line = new StringBuilder();
            for (var next = from.read(); next != '\n'; next = from.read()) {
                if (next < 0 || ++read > LONGEST) {
                    throw new ProtocolException("no end of the lines before the page");
                }
                if (System.nanoTime() > until) {
                    throw new SocketTimeoutException("an answer without an end");
                }
                line.append((char) next);
            }
            return line.toString().stripTrailing();
        }
    }
}

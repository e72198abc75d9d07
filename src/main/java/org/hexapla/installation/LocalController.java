package org.hexapla.installation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Problem;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Does the work of commands that found their data folder in use, and lets them follow it line by line; [HandingOver]
/// is the other side. Only who knows the folder's token gets here ([LocalAccess]).
///
/// Each line begins with a letter: `L` a line, `E` a complaint, `P` progress, and at the end `X` and the exit code.
@RestController
@RequestMapping("/local")
class LocalController {

    private final ImportingFiles importing;
    private final BackingUp backingUp;
    private final MakingFiles making;

    LocalController(ImportingFiles importing, BackingUp backingUp, MakingFiles making) {
        this.making = making;
        this.importing = importing;
        this.backingUp = backingUp;
    }

    @PostMapping("/import")
    void imports(
            @RequestParam String kind,
            @RequestParam String path,
            @RequestParam String language,
            HttpServletResponse response)
            throws IOException {
        follow(response, language, audience -> importing.run(kind, Path.of(path), audience));
    }

    @PostMapping("/backup")
    void backup(@RequestParam String file, @RequestParam String language, HttpServletResponse response)
            throws IOException {
        follow(response, language, audience -> backingUp.run(Path.of(file), audience));
    }

    @PostMapping("/file")
    void file(@RequestParam Map<String, String> options, HttpServletResponse response) throws IOException {
        var command = options.getOrDefault("command", "");
        var file = Path.of(options.getOrDefault("out", ""));
        follow(
                response,
                options.getOrDefault("language", ""),
                audience -> making.run(command, options, file, audience));
    }

    @PostMapping("/kinds")
    void kinds(@RequestParam String language, HttpServletResponse response) throws IOException {
        follow(response, language, audience -> {
            importing.list(audience);
            return 0;
        });
    }

    /// In the request's own thread: work takes as long as it takes, and no timeout of asynchronous requests cuts it
    /// off.
    private static void follow(HttpServletResponse response, String language, FollowedWork work) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        var audience = new Follower(Language.official(language).orElse(Language.EN), out);
        audience.write('X', Integer.toString(run(work, audience)));
    }

    private static int run(FollowedWork work, Audience audience) {
        try {
            return work.run(audience);
        } catch (Problem problem) {
            audience.complain(problem);
            return 1;
        } catch (IOException e) {
            audience.complainLine(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    /// Answers the exit code.
    private interface FollowedWork {
        int run(Audience audience) throws IOException;
    }

    private record Follower(Language language, Writer out) implements Audience {

        @Override
        public void line(String text) {
            write('L', text);
        }

        @Override
        public void complainLine(String text) {
            write('E', text);
        }

        @Override
        public void passing(String text) {
            write('P', text);
        }

        void write(char mark, String text) {
            try {
                out.write(mark + text.replace('\n', ' ') + '\n');
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

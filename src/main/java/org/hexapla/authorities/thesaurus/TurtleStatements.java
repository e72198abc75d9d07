package org.hexapla.authorities.thesaurus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.hexapla.jobs.BadInput;

/// What one or several Turtle files state, and where each thing is first spoken of.
final class TurtleStatements {

    private final Model model = new LinkedHashModel();
    private final Map<Resource, Place> places = new HashMap<>();

    record Place(String file, long line) {}

    /// Adds the statements of a file, or says why it has none: nothing of it is kept then.
    Optional<BadInput> read(Path path) throws IOException {
        var file = String.valueOf(path.getFileName());
        var read = new LinkedHashModel();
        var parser = Rio.createParser(RDFFormat.TURTLE);
        var handler = new Handler(file, read);
        parser.setParseLocationListener(handler);
        parser.setRDFHandler(handler);
        try (var stream = Files.newInputStream(path)) {
            parser.parse(stream, "");
        } catch (RDFParseException e) {
            return Optional.of(BadInput.at(
                    file,
                    Math.max(0, e.getLineNumber()),
                    e.getColumnNumber() < 1 ? "" : String.valueOf(e.getColumnNumber()),
                    "authorities.bad.turtle",
                    String.valueOf(e.getMessage())));
        } catch (RDFHandlerException e) {
            throw new IllegalStateException(e);
        }
        model.addAll(read);
        return Optional.empty();
    }

    Model model() {
        return model;
    }

    Place place(Resource resource) {
        return places.getOrDefault(resource, new Place("", 0));
    }

    private final class Handler extends AbstractRDFHandler implements ParseLocationListener {

        private final String file;
        private final Model read;
        private long line;

        Handler(String file, Model read) {
            this.file = file;
            this.read = read;
        }

        @Override
        public void parseLocationUpdate(long lineNumber, long columnNumber) {
            line = lineNumber;
        }

        @Override
        public void handleStatement(Statement statement) {
            read.add(statement);
            places.putIfAbsent(statement.getSubject(), new Place(file, Math.max(0, line)));
        }
    }
}

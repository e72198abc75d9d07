package org.hexapla.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Requests whose fields cannot be decoded: the sender's mistake and no fault of the house. Whoever first asks for a
/// field stumbles over them, often a filter that no controller's advice stands behind.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Unreadable extends OncePerRequestFilter {

    /// What databases call characters that are none.
    private static final String NO_TEXT = "22021";

    static boolean is(Exception exception) {
        return exception instanceof TypeMismatchException
                || exception instanceof HttpMessageNotReadableException
                || exception instanceof InvalidParameterException
                || exception instanceof RequestRejectedException
                || exception instanceof MultipartException
                || holdsNoText(exception);
    }

    /// The database takes no zero bytes: it says so wherever one was sent in a field.
    private static boolean holdsNoText(Throwable exception) {
        return NestedExceptionUtils.getRootCause(exception) instanceof SQLException refused
                && NO_TEXT.equals(refused.getSQLState());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getQueryString() != null && request.getMethod().equals("GET")) {
                // Read here, so that a page which asks for no field says the same as one that does.
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (RuntimeException exception) {
            if (!is(exception) || response.isCommitted()) {
                throw exception;
            }
            response.sendError(status(exception));
        }
    }

    private static int status(RuntimeException exception) {
        return switch (exception) {
            case InvalidParameterException invalid -> invalid.getErrorCode();
            case MaxUploadSizeExceededException _ -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}

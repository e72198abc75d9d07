package org.hexapla.site;

import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Problem;
import org.hexapla.kernel.web.Pages;
import org.hexapla.kernel.web.ProblemDocuments;
import org.hexapla.kernel.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Says what went wrong: a page for people, a problem document (RFC 9457) for programs.
@Component
final class Errors {

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    /// What Spring sends: a page or a problem document.
    Object tell(HttpServletRequest request, Problem problem) {
        var language = pages.languageOf(request);
        var message = Messages.text(language, problem.key(), problem.arguments().toArray());
        return tell(request, status(problem.category()), message);
    }

    /// An error that has no message of its own, only a status.
    Object tell(HttpServletRequest request, HttpStatusCode status) {
        return tell(request, status, Messages.text(pages.languageOf(request), "site.error.message-" + named(status)));
    }

    private Object tell(HttpServletRequest request, HttpStatusCode status, String message) {
        var language = pages.languageOf(request);
        var heading = Messages.text(language, "site.error.heading-" + named(status));
        return ProblemDocuments.areWanted(request)
                ? document(status, heading, message)
                : page(request, status, heading, message);
    }

    private ModelAndView page(HttpServletRequest request, HttpStatusCode status, String heading, String message) {
        var page = pages.of(request);
        var signIn = status.value() == 403 && page.visitor().standing() == Visitor.Standing.ANYBODY;
        var answer = page.through("site/error", "error", new ErrorView(status.value(), heading, message, signIn));
        answer.setStatus(status);
        return answer;
    }

    private static ResponseEntity<ProblemDetail> document(HttpStatusCode status, String heading, String message) {
        var detail = ProblemDetail.forStatusAndDetail(status, message);
        detail.setTitle(heading);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static HttpStatus status(Problem.Category category) {
        return switch (category) {
            case MISTAKE -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
            case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
            case LATER -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /// Statuses that have words of their own; the others are told as their family.
    private static String named(HttpStatusCode status) {
        return switch (status.value()) {
            case 403, 404, 405, 409, 413, 429, 503 -> Integer.toString(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}

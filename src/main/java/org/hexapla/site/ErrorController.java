package org.hexapla.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hexapla.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// The one place where what went wrong becomes an answer.
@Controller
@ControllerAdvice
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);

    private final Errors errors;

    ErrorController(Errors errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    Object tellProblem(Problem problem, HttpServletRequest request) {
        if (problem.category() == Problem.Category.FAULT) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), problem);
        }
        return errors.tell(request, problem);
    }

    @ExceptionHandler
    Object tellTooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return errors.tell(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    Object tellAnythingElse(Exception exception, HttpServletRequest request) throws Exception {
        if (exception instanceof ErrorResponse response) {
            return errors.tell(request, response.getStatusCode());
        }
        if (Unreadable.is(exception)) {
            return errors.tell(request, HttpStatus.BAD_REQUEST);
        }
        if (exception instanceof org.springframework.security.core.AuthenticationException
                || exception instanceof org.springframework.security.access.AccessDeniedException) {
            // The security filters outside know what to do with these.
            throw exception;
        }
        if (isReaderGone(exception)) {
            throw exception;
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), exception);
        return errors.tell(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static boolean isReaderGone(Exception exception) {
        return exception instanceof org.springframework.web.context.request.async.AsyncRequestNotUsableException
                || exception.getClass().getSimpleName().equals("ClientAbortException");
    }

    /// Errors from outside the controllers: the security filters, the server itself.
    @RequestMapping("/error")
    Object tellStatus(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        return errors.tell(request, HttpStatusCode.valueOf(code));
    }
}

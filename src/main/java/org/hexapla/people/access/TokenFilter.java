package org.hexapla.people.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.people.account.AccessTokens;
import org.hexapla.people.account.Account;
import org.hexapla.people.account.Accounts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Lets programs act for the person whose token they show. A token that is not good is refused at once, and not
/// taken for a visitor: the program should learn of it.
@Component
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final JsonMapper json;

    TokenFilter(AccessTokens tokens, Accounts accounts, JsonMapper json) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.json = json;
    }

    /// Whether a request shows a token. No browser sends this header by itself, so such a request needs no form
    /// token.
    static boolean showsToken(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !showsToken(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        var account = tokens.whose(secret).flatMap(accounts::find).filter(Account::isActive);
        if (account.isEmpty()) {
            refuse(response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(ActingAs.byToken(account.get().person()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletResponse response) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED, Messages.text(Language.EN, "people.problem.token"));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hexapla\", error=\"invalid_token\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

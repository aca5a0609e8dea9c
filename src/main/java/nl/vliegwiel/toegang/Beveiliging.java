package nl.vliegwiel.toegang;

import java.io.IOException;
import java.time.Clock;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Spring Security: our session cookie, CSRF tokens, strict headers, and OpenID Connect where it is configured. */
@Configuration(proxyBeanMethods = false)
class Beveiliging {
    private static final String CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain schil(HttpSecurity http, Sessies sessies, Programmatoken programma, Clock clock,
            Aanmelding aanmelding, ObjectProvider<ClientRegistrationRepository> clients) throws Exception {
        http.authorizeHttpRequests(a -> a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                .requestMatchers("/static/**", "/favicon.ico", "/inloggen/**", "/inloggen", "/hulp", "/privacy",
                        "/toegankelijkheid", "/actuator/health", "/verwijzen/**", "/mening/**", "/vertel/**",
                        "/api/fhir/**", "/api/v1/openapi.json")
                .permitAll().anyRequest().authenticated());
        http.addFilterBefore(new SessieFilter(sessies, programma, clock), UsernamePasswordAuthenticationFilter.class);
        // Spring would renew the token with each request, as if each were a sign-in, and shut the forms of pages that are open
        // a system with a key of its own sends no cookie that another page could misuse
        http.csrf(c -> c.csrfTokenRepository(csrf()).ignoringRequestMatchers(Beveiliging::isSystem)
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()));
        http.logout(l -> l.disable());
        http.requestCache(c -> c.disable());
        http.securityContext(c -> c.disable());
        http.exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), r -> r.getHeader("HX-Request") != null)
                .defaultAuthenticationEntryPointFor((request, response, x) -> problem(response),
                        r -> r.getRequestURI().startsWith("/api/"))
                .defaultAuthenticationEntryPointFor(
                        (request, response, x) -> request.getRequestDispatcher("/inloggen/weg").forward(request,
                                response),
                        r -> "POST".equals(r.getMethod()))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/inloggen"), r -> true));
        http.headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)).frameOptions(f -> f.deny()));
        var registraties = clients.getIfAvailable();
        http.sessionManagement(s -> s.sessionCreationPolicy(
                registraties == null ? SessionCreationPolicy.STATELESS : SessionCreationPolicy.IF_REQUIRED));
        if (registraties != null)
            oidc(http, registraties, aanmelding);
        return http.build();
    }

    private static boolean isSystem(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/fhir/")
                || SessieFilter.isApi(request) && Sleutel.bearer(request.getHeader(HttpHeaders.AUTHORIZATION)) != null;
    }

    /** A program without a key, or with one that works no more, hears it as RFC 9457 wants. */
    private static void problem(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("{\"title\":\"Niet aangemeld\",\"status\":401,"
                + "\"detail\":\"Er is geen sleutel, of hij werkt niet meer.\"}");
    }

    private static CookieCsrfTokenRepository csrf() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(Aanmelding.CSRF);
        repository.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Lax"));
        return repository;
    }

    /** Authorization code with PKCE; the provider's session object lives only until ours has begun. */
    private static void oidc(HttpSecurity http, ClientRegistrationRepository clients, Aanmelding aanmelding)
            throws Exception {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/inloggen/oidc");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        AuthenticationSuccessHandler gelukt = (request, response, authentication) -> {
            var http2 = request.getSession(false);
            if (http2 != null)
                http2.invalidate();
            boolean bekend = aanmelding.begin(request, response, authentication.getName(), null);
            response.sendRedirect(bekend ? "/" : "/inloggen?onbekend");
        };
        http.oauth2Login(
                o -> o.loginPage("/inloggen").authorizationEndpoint(a -> a.authorizationRequestResolver(resolver))
                        .redirectionEndpoint(r -> r.baseUri("/inloggen/terug/*")).successHandler(gelukt)
                        .failureUrl("/inloggen?mislukt"));
    }
}

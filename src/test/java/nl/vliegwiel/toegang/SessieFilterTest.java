package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody with a session asks for a page while nothing listens where the database was. */
class SessieFilterTest {
    private final SessieFilter filter = new SessieFilter(
            new Sessies(JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/weg")),
                    Duration.ofHours(12)),
            new Programmatoken("", "vliegwiel"), Clock.systemUTC());

    @Test
    void a_session_that_cannot_be_looked_up_is_503_and_its_page_asks_no_database() throws Exception {
        var request = new MockHttpServletRequest("GET", "/mijn-werk");
        request.setCookies(new Cookie("vliegwiel", "een-sleutel"));
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(chain.getRequest()).as("nothing behind the door was asked").isNull();
        assertThat(Databankstoring.isNoticed(request)).isTrue();

        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/mijn-werk");
        request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
        var page = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), page);
        assertThat(page.getRequest()).as("the page about it is drawn").isNotNull();
    }
}

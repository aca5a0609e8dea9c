package nl.vliegwiel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A program hears in time that a version ends. */
class ApiVersieTest {

    @Test
    void as_long_as_a_version_lives_only_its_number_is_told() throws Exception {
        assertThat(answer("", "", "/api/v1/codeboek").getHeaderNames()).containsExactly("API-Version");
    }

    @Test
    void a_version_that_ends_says_since_when_it_is_old_and_when_it_stops() throws Exception {
        var response = answer("2027-01-01", "2027-07-01", "/api/v1/codeboek");
        assertThat(response.getHeader("Deprecation")).isEqualTo("@1798761600");
        assertThat(response.getHeader("Sunset")).isEqualTo("Thu, 1 Jul 2027 00:00:00 GMT");
    }

    @Test
    void a_screen_has_no_version() throws Exception {
        assertThat(answer("2027-01-01", "2027-07-01", "/monitor").getHeaderNames()).isEmpty();
    }

    private static MockHttpServletResponse answer(String verouderd, String einde, String url)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new ApiVersie(verouderd, einde).doFilter(new MockHttpServletRequest("GET", url), response,
                new MockFilterChain());
        return response;
    }
}

package nl.vliegwiel.monitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A program hears in time that a version ends. */
class ApiAdviesTest {

    @Test
    void as_long_as_a_version_lives_only_its_number_is_told() {
        var response = new MockHttpServletResponse();
        new ApiAdvies("", "").version(response);
        assertThat(response.getHeaderNames()).containsExactly("API-Version");
    }

    @Test
    void a_version_that_ends_says_since_when_it_is_old_and_when_it_stops() {
        var response = new MockHttpServletResponse();
        new ApiAdvies("2027-01-01", "2027-07-01").version(response);
        assertThat(response.getHeader("Deprecation")).isEqualTo("@1798761600");
        assertThat(response.getHeader("Sunset")).isEqualTo("Thu, 1 Jul 2027 00:00:00 GMT");
    }
}

package nl.vliegwiel.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;

/** How long a session lasts. */
@DatabaseTest
class SessiesTest {
    @Autowired
    Sessies sessies;
    @Autowired
    Proefregio regio;

    private Duration left(String sindsBegin) {
        byte[] hash = Sessies.hash(sessies.begin("noor", null).orElseThrow());
        regio.eigenaar().sql("update toegang.sessie set begonnen_op = now() - ?::interval where token_hash = ?")
                .params(sindsBegin, hash).update();
        sessies.extend(hash);
        return Duration.ofSeconds(regio.eigenaar()
                .sql("select round(extract(epoch from verloopt_op - now())) from toegang.sessie where token_hash = ?")
                .param(hash).query(Long.class).single());
    }

    @Test
    void use_makes_it_last_an_hour_more_but_never_beyond_twelve() {
        assertThat(left("0 hours")).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
        assertThat(left("690 minutes")).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
        assertThat(left("12 hours")).isLessThanOrEqualTo(Duration.ZERO);
    }
}

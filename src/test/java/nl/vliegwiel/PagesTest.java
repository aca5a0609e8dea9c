package nl.vliegwiel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * Pages as HTML without a browser: the whole application on a real PostgreSQL with the people of {@link Proefregio}. All tests with this annotation (and
 * {@link DatabaseTest}, which is the same) share one context and one database. Fictieve gegevens.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "vliegwiel.gegevens=target/pg-test/${random.uuid}", "vliegwiel.demo=true", "vliegwiel.demo.vullen=false",
        "vliegwiel.taken=false", "spring.datasource.hikari.maximum-pool-size=8"})
@AutoConfigureMockMvc
@Import({Proefregio.class, Bezoek.class, Statements.class})
public @interface PagesTest {
}

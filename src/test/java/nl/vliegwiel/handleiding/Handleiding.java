package nl.vliegwiel.handleiding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Walks stories of docs/handleiding in the fictional region and takes their pictures; one region for all. Only with
 * -Dhandleiding=true (bin/handleiding): filling a whole region takes minutes. Fictieve gegevens.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "vliegwiel.gegevens=target/pg-handleiding/${random.uuid}", "vliegwiel.demo=true"})
@EnabledIfSystemProperty(named = "handleiding", matches = "true", disabledReason = "bin/handleiding takes the pictures of the manual")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Handleiding {
}

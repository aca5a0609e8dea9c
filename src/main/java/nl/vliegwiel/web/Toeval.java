package nl.vliegwiel.web;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Randomness that cannot be guessed, given from outside so that a test can give its own. */
@Configuration(proxyBeanMethods = false)
class Toeval {

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}

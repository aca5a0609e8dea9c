package nl.vliegwiel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application: practice, monitor and steering of Jeugd- en Schoolteams in one process. */
@SpringBootApplication
@EnableScheduling
public class Vliegwiel {

    static void main(String[] args) {
        SpringApplication.run(Vliegwiel.class, args);
    }
}

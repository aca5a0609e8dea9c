package nl.vliegwiel.monitor.api;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A question that cannot be answered as it is asked: per parameter what is wrong with it, all at once. */
class OngeldigeVraag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> fouten;

    OngeldigeVraag(Map<String, String> fouten) {
        super("invalid parameters");
        this.fouten = Map.copyOf(fouten);
    }

    /** 400, with each parameter and what is wrong with it. */
    ResponseEntity<ProblemDetail> answer() {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                "Deze vraag klopt niet. Bij elk veld staat wat er mis is.");
        problem.setTitle("Ongeldige vraag");
        problem.setProperty("fouten", fouten.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(f -> Map.of("veld", f.getKey(), "melding", f.getValue())).toList());
        return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}

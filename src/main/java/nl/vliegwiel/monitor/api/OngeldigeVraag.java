package nl.vliegwiel.monitor.api;

import java.util.Map;

/** A question that cannot be answered as it is asked: per parameter what is wrong with it, all at once. */
class OngeldigeVraag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> fouten;

    OngeldigeVraag(Map<String, String> fouten) {
        super("invalid parameters");
        this.fouten = Map.copyOf(fouten);
    }

    Map<String, String> fouten() {
        return fouten;
    }
}

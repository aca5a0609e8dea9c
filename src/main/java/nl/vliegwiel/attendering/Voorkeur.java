package nl.vliegwiel.attendering;

import java.util.List;

/** Where somebody wants mail, and about what. */
record Voorkeur(String adres, List<String> soorten) {

    static final Voorkeur GEEN = new Voorkeur("", List.of());
}

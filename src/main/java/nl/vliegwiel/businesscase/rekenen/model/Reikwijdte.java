package nl.vliegwiel.businesscase.rekenen.model;

/** How far an alternative goes once it is full-grown: schools with a team, and the pupils of those schools. */
public record Reikwijdte(int scholen, int leerlingen) {
}

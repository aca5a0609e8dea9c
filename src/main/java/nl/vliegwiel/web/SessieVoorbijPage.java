package nl.vliegwiel.web;

/** The session had ended when a form was sent. */
public record SessieVoorbijPage(Teruggave terug) implements Page {
    @Override
    public String titel() {
        return "Je was even weg";
    }
}

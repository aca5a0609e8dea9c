package nl.vliegwiel.web;

/** The role of this session does not have this function; another role of the same person might. */
public record GeenRechtPage(String functie, boolean andereRol) implements Page {
    @Override
    public String titel() {
        return "Dit hoort niet bij je rol";
    }
}

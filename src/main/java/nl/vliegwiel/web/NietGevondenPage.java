package nl.vliegwiel.web;

/** There is nothing here, or nothing for you; which of the two stays unsaid. */
public record NietGevondenPage() implements Page {
    @Override
    public String titel() {
        return "Deze pagina bestaat niet, of is niet voor jou";
    }
}

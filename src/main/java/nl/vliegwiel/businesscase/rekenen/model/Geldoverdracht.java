package nl.vliegwiel.businesscase.rekenen.model;

/** Money from one party to another, such as a subsidy: it changes who pays, never the balance of all together. */
public record Geldoverdracht(String code, String naam, String van, String naar, String bedrag, int eersteJaar,
        int laatsteJaar) {
}

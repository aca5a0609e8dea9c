package nl.vliegwiel.levering;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What came, from whom and what became of it; for who delivers also the way in.
 *
 * @param scholen schools for which the reader delivers; empty for who only reads
 * @param gemeenten the same for messages about youth care
 * @param wachtend files of the reader that wait
 * @param eerder where older deliveries stand; null when these are all
 */
public record LeveringenPage(List<Rij> rijen, List<Keuze> scholen, List<Keuze> gemeenten,
        List<Wachtend> wachtend, String soort,
        boolean metDrempels, boolean metUitgaven, boolean metKoppeling, boolean metKoppelingen, @Nullable String eerder,
        Fouten fouten) implements Page {
    static final List<Keuze> SOORTEN = List.of(new Keuze("verzuim", "Verzuim", "Wie er niet was, en waarom."),
            new Keuze("leerlingen", "Leerlingen", "Wie er op school zit, met klas."),
            new Keuze("afspraken", "OPP, arrangement en TLV",
                    "Alleen wat geldt en vanaf wanneer: uit je leerlingvolgsysteem (CSV) of OSO (XML of ZIP)."));

    static final Keuze KOPPELING = new Keuze("koppeling", "Leerlingen koppelen aan jeugdhulp",
            "Alleen het burgerservicenummer: EDEXML of een CSV met een kolom BSN. Het wordt meteen een code.");

    /** One delivery. bestand: empty for who is not of the school. stand: vastgelegd, vervangen, ingetrokken. */
    public record Rij(String url, String soort, String school, String bestand, String periode, String regels,
            String fouten, String wanneer, String door, String stand) {
    }

    public record Wachtend(String url, String naam, String uitleg) {
    }

    @Override
    public String titel() {
        return "Leveringen";
    }

    public String zin() {
        if (!gemeenten.isEmpty())
            return "Berichten over jeugdhulp van je gemeente. Je ziet eerst wat erin staat, daarna leg je het vast.";
        return magAanleveren()
                ? "Verzuim en leerlingen uit je schooladministratie. Je ziet eerst wat erin staat, daarna leg je het vast."
                : "Wat scholen aanleverden, en wat ermee gebeurde.";
    }

    public String leeg() {
        if (!gemeenten.isEmpty())
            return "Begin met de berichten over jeugdhulp van vorige maand.";
        return magAanleveren()
                ? "Begin met een export van het verzuim van vorige maand."
                : "Zodra een school een bestand vastlegt, staat het hier.";
    }

    public List<Keuze> soorten() {
        return metKoppeling
                ? java.util.stream.Stream.concat(SOORTEN.stream(), java.util.stream.Stream.of(KOPPELING)).toList()
                : SOORTEN;
    }

    public boolean magAanleveren() {
        return !scholen.isEmpty() || !gemeenten.isEmpty();
    }
}

package nl.vliegwiel.toestemming.antwoord;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;

/** One answer of one person for one purpose: four choices and no text. */
public record AntwoordForm(@Nullable String wie, @Nullable String doel, @Nullable String uitkomst,
        @Nullable String wijze, @Nullable String _inzending) {

    static final List<Keuze> UITKOMSTEN = List.of(new Keuze("gegeven", "Ja"), new Keuze("geweigerd", "Nee"),
            new Keuze("wil_meer_weten", "Wil eerst meer weten"), new Keuze("gevraagd", "Alleen gevraagd"));

    Optional<Doelstand> stand(List<Doelstand> standen) {
        return standen.stream().filter(s -> s.doel().doel().equals(Invoer.tekst(doel))).findFirst();
    }

    Optional<Beslisser> beslisser(List<Beslisser> mensen) {
        return mensen.stream().filter(b -> b.sleutel().equals(Invoer.tekst(wie))).findFirst();
    }

    /** @param mensen who may be asked: a parent without custody is not among them */
    Fouten check(List<Doelstand> standen, List<Beslisser> mensen, java.time.LocalDate vandaag) {
        var fouten = new Fouten();
        var stand = stand(standen);
        var beslisser = beslisser(mensen);
        if (beslisser.isEmpty())
            fouten.meld("wie", "Kies van wie het antwoord is");
        if (stand.isEmpty())
            fouten.meld("doel", "Kies waarvoor het antwoord is");
        if (UITKOMSTEN.stream().noneMatch(k -> k.waarde().equals(Invoer.tekst(uitkomst))))
            fouten.meld("uitkomst", "Kies ja, nee of wil eerst meer weten");
        if (Antwoorden.WIJZEN.stream().noneMatch(k -> k.waarde().equals(Invoer.tekst(wijze))))
            fouten.meld("wijze", "Kies hoe je het antwoord kreeg");
        if (stand.isPresent() && beslisser.isPresent()) {
            var oud = stand.get().van(beslisser.get().sleutel());
            if ("geweigerd".equals(uitkomst) && oud.filter(a -> a.geldt(vandaag)).isPresent())
                fouten.meld("uitkomst", beslisser.get().voornaam()
                        + " zei eerder ja. Kies hieronder Intrekken vastleggen: dan zie je wat er stopt.");
        }
        return fouten;
    }
}

package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser of a referrer sends. */
public record DeurForm(@Nullable String school, @Nullable List<String> jaVan, @Nullable String roepnaam,
        @Nullable String achternaam, @Nullable String geboortedatum, @Nullable String bereikWie,
        @Nullable String telefoon, @Nullable String vraag, @Nullable String spoed, @Nullable String terugkoppeling,
        @Nullable String _inzending) {
    private static final int LANGST = 2000;

    static DeurForm leeg(String school) {
        return new DeurForm(school, List.of(), "", "", "", "", "", "", "week", "", null);
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (Invoer.tekst(school).isEmpty())
            fouten.meld("school", "Kies de school");
        short120(fouten, "roepnaam", roepnaam, "Schrijf de roepnaam");
        short120(fouten, "achternaam", achternaam, "Schrijf de achternaam");
        var geboren = Invoer.datumTotVandaag(geboortedatum, vandaag, "geboortedatum", fouten);
        if (geboren != null && Period.between(geboren, vandaag).getYears() > 23)
            fouten.meld("geboortedatum", "Het team helpt jongeren tot 23 jaar. Controleer de datum.");
        var nee = geboren == null ? null : missing(Period.between(geboren, vandaag).getYears());
        if (nee != null)
            fouten.meld("jaVan", nee);
        else if (ja().isEmpty())
            fouten.meld("jaVan", "Kies wie ja zei");
        short120(fouten, "bereikWie", bereikWie, "Schrijf wie het team kan bellen");
        if (!Invoer.tekst(telefoon).replaceAll("[ ()+-]", "").matches("\\d{8,15}"))
            fouten.meld("telefoon", "Schrijf een telefoonnummer van 10 cijfers");
        if (Invoer.tekst(vraag).isEmpty())
            fouten.meld("vraag", "Schrijf in één of twee zinnen wat het gezin vraagt");
        else if (Invoer.tekst(vraag).length() > LANGST)
            fouten.meld("vraag", "Maak het korter. Eén of twee zinnen is genoeg.");
        if (!List.of("week", "vandaag").contains(Invoer.tekst(spoed)))
            fouten.meld("spoed", "Kies hoe snel iemand moet bellen");
        if (!List.of("ja", "nee").contains(Invoer.tekst(terugkoppeling)))
            fouten.meld("terugkoppeling", "Kies ja of nee");
        return fouten;
    }

    /** Whose yes is missing at this age, as a sentence; null: everybody who must, said yes. Jeugdwet 7.3.4, 7.3.5. */
    private @Nullable String missing(int leeftijd) {
        boolean jeugdige = ja().contains("jeugdige");
        boolean ouders = ja().contains("ouders");
        if (leeftijd < 12 && !ouders)
            return "Onder de 12 jaar moeten de ouders met gezag ja zeggen. Is dat er niet? Geef dan het kaartje mee.";
        if (leeftijd >= 12 && leeftijd < 16 && !(jeugdige && ouders))
            return "Van 12 tot 16 jaar moeten de jongere en de ouders ja zeggen. Is dat er niet? Geef dan het kaartje mee.";
        return leeftijd >= 16 && !jeugdige
                ? "Vanaf 16 jaar moet de jongere zelf ja zeggen. Is dat er niet? Geef dan het kaartje mee."
                : null;
    }

    private static void short120(Fouten fouten, String veld, @Nullable String waarde, String leeg) {
        if (Invoer.tekst(waarde).isEmpty())
            fouten.meld(veld, leeg);
        else if (Invoer.tekst(waarde).length() > 120)
            fouten.meld(veld, "Maak het korter");
    }

    Map<String, Object> velden(LocalDate vandaag) {
        var velden = new HashMap<String, Object>();
        velden.put("roepnaam", Invoer.tekst(roepnaam));
        velden.put("achternaam", Invoer.tekst(achternaam));
        velden.put("geboortedatum", Invoer.datum(geboortedatum, vandaag).orElse(vandaag).toString());
        velden.put("bereik_wie", Invoer.tekst(bereikWie));
        velden.put("telefoon", Invoer.tekst(telefoon));
        velden.put("vraag", Invoer.tekst(vraag));
        velden.put("spoed", Invoer.tekst(spoed));
        velden.put("ja_van", ja());
        velden.put("terugkoppeling", "ja".equals(terugkoppeling));
        if (_inzending != null && _inzending.matches("[0-9a-f]{32}"))
            velden.put("inzending", _inzending);
        return velden;
    }

    public List<String> ja() {
        return jaVan == null
                ? List.of()
                : jaVan.stream().filter(j -> List.of("jeugdige", "ouders").contains(j)).distinct().toList();
    }
}

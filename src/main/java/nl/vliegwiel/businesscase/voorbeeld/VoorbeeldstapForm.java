package nl.vliegwiel.businesscase.voorbeeld;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.kengetal.Getal;
import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a step: a kengetal, or a price of one's own with its source, or a price that nobody knows. */
public record VoorbeeldstapForm(@Nullable String tijdlijn, @Nullable String jaar, @Nullable String wat,
        @Nullable String kengetal, @Nullable String prijs, @Nullable String bron, @Nullable String aantal,
        @Nullable String partij) {
    static final VoorbeeldstapForm LEEG = new VoorbeeldstapForm("zonder", "1", "", "", "", "", "1", "");
    private static final BigDecimal MEEST = BigDecimal.valueOf(100_000_000);

    Fouten check(Kengetallen kengetallen) {
        var fouten = new Fouten();
        if (!Voorbeeldstap.MET.equals(tijdlijn) && !Voorbeeldstap.ZONDER.equals(tijdlijn))
            fouten.meld("tijdlijn", "Kies in welke tijdlijn dit gebeurt");
        int j = jaarGetal();
        if (j < 1 || j > Voorbeeldstap.LAATSTE_JAAR)
            fouten.meld("jaar", "Schrijf een jaar van 1 tot en met " + Voorbeeldstap.LAATSTE_JAAR);
        boolean uitLijst = !Invoer.tekst(kengetal).isEmpty();
        if (Invoer.tekst(wat).length() > 200 || Invoer.tekst(wat).isEmpty() && !uitLijst)
            fouten.meld("wat", "Schrijf kort wat er gebeurt");
        if (uitLijst && kengetallen.find(kengetal).isEmpty())
            fouten.meld("kengetal", "Kies een prijs uit de lijst");
        if (uitLijst && !Invoer.tekst(prijs).isEmpty())
            fouten.meld("prijs", "Kies een prijs uit de lijst, of schrijf er zelf een. Niet allebei.");
        else if (!Invoer.tekst(prijs).isEmpty())
            checkOwn(fouten);
        var hoeveel = Getal.read(aantal);
        if (hoeveel.isEmpty() || hoeveel.get().signum() <= 0
                || hoeveel.get().compareTo(BigDecimal.valueOf(100_000)) > 0)
            fouten.meld("aantal", "Schrijf een aantal groter dan 0");
        if (!VoorbeeldcasusPage.PARTIJEN.containsKey(Invoer.tekst(partij)))
            fouten.meld("partij", "Kies wie dit betaalt");
        return fouten;
    }

    private void checkOwn(Fouten fouten) {
        var eigen = Getal.read(prijs);
        if (eigen.isEmpty())
            fouten.meld("prijs", Getal.ONLEESBAAR);
        else if (eigen.get().signum() < 0 || eigen.get().compareTo(MEEST) > 0)
            fouten.meld("prijs", "Een prijs is 0 of meer");
        if (Invoer.tekst(bron).isEmpty())
            fouten.meld("bron", "Schrijf waar deze prijs vandaan komt");
    }

    int jaarGetal() {
        return Invoer.tekst(jaar).matches("\\d{1,2}") ? Integer.parseInt(Invoer.tekst(jaar)) : -1;
    }

    /** Only of a form without faults. */
    Voorbeeldstap stap(Voorbeeldcasus casus, Kengetallen kengetallen) {
        var gekozen = kengetallen.find(Invoer.tekst(kengetal));
        var cent = gekozen.isPresent()
                ? kengetallen.cent(gekozen.get(), casus.prijspeil())
                : Getal.read(prijs).map(p -> p.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValueExact()).orElse(null);
        String naam = Invoer.tekst(wat);
        return new Voorbeeldstap(0, "", casus.id(), Invoer.tekst(tijdlijn), jaarGetal(), 0,
                naam.isEmpty() && gekozen.isPresent() ? gekozen.get().naam() : naam,
                gekozen.map(k -> k.code()).orElse(null),
                gekozen.map(k -> k.bron() + ", prijs " + k.prijsjaar()).orElse(Invoer.tekst(bron)),
                Getal.read(aantal).orElseThrow(), cent, Invoer.tekst(partij));
    }
}

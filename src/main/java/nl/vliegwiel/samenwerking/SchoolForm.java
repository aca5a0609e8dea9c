package nl.vliegwiel.samenwerking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a school. Organisations come as keys. */
public record SchoolForm(@Nullable String naam, @Nullable String korteNaam, @Nullable String sector,
        @Nullable String schoolsoort, @Nullable String bestuur, @Nullable String gemeente, @Nullable String swv,
        @Nullable String pc4, @Nullable String pilotVanaf, @Nullable String golf, @Nullable Integer _versie) {

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (Invoer.tekst(naam).isEmpty())
            fouten.meld("naam", "Schrijf de naam van de school");
        if (Invoer.tekst(korteNaam).isEmpty())
            fouten.meld("korteNaam", "Schrijf een korte naam, zoals op het rooster staat");
        if (!Keuzelijsten.bevat(Keuzelijsten.SECTOREN, Invoer.tekst(sector)))
            fouten.meld("sector", "Kies de sector");
        if (!Keuzelijsten.bevat(Keuzelijsten.SCHOOLSOORTEN, Invoer.tekst(schoolsoort)))
            fouten.meld("schoolsoort", "Kies de schoolsoort");
        if (!Invoer.tekst(pc4).isEmpty() && !Invoer.tekst(pc4).matches("[1-9]\\d{3}"))
            fouten.meld("pc4", "Schrijf de 4 cijfers van de postcode, bijvoorbeeld 1811");
        if (!Invoer.tekst(pilotVanaf).isEmpty() && pilot(vandaag) == null)
            fouten.meld("pilotVanaf", Invoer.DATUM_ONLEESBAAR);
        if (!Invoer.tekst(golf).isEmpty() && !Invoer.tekst(golf).matches("\\d{1,2}"))
            fouten.meld("golf", "Schrijf de golf als een getal, bijvoorbeeld 1");
        return fouten;
    }

    @Nullable
    LocalDate pilot(LocalDate vandaag) {
        return Invoer.datum(pilotVanaf, vandaag).orElse(null);
    }

    @Nullable
    Integer golfnummer() {
        String t = Invoer.tekst(golf);
        return t.isEmpty() ? null : Integer.valueOf(t);
    }
}

package nl.vliegwiel.samenwerking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of an organisation. */
public record OrganisatieForm(@Nullable String soort, @Nullable String naam, @Nullable String code,
        @Nullable String sector,
        @Nullable String geldigVan, @Nullable Integer _versie) {

    static OrganisatieForm of(Organisatie o) {
        return new OrganisatieForm(o.soort(), o.naam(), o.code(), o.sector(), o.geldigVan().toString(), o.versie());
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (!Keuzelijsten.bevat(Keuzelijsten.SOORTEN, Invoer.tekst(soort)))
            fouten.meld("soort", "Kies wat voor organisatie het is");
        if (Invoer.tekst(naam).isEmpty())
            fouten.meld("naam", "Schrijf de naam van de organisatie");
        if (Invoer.tekst(code).isEmpty())
            fouten.meld("code", "Schrijf de code, bijvoorbeeld de gemeentecode van het CBS");
        else if ("gemeente".equals(soort) && !Invoer.tekst(code).matches("\\d{4}"))
            fouten.meld("code", "Een gemeentecode heeft 4 cijfers, bijvoorbeeld 0361");
        if (van(vandaag) == null)
            fouten.meld("geldigVan", Invoer.DATUM_ONLEESBAAR);
        return fouten;
    }

    @Nullable
    LocalDate van(LocalDate vandaag) {
        return Invoer.datum(geldigVan, vandaag).orElse(null);
    }
}

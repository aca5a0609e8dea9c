package nl.vliegwiel.businesscase.toetsing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a decision. */
public record BesluitForm(@Nullable String versie, @Nullable String gremium, @Nullable String datum,
        @Nullable String uitkomst, @Nullable String toelichting) {
    static final BesluitForm LEEG = new BesluitForm("", "", "", "", "");

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (nummer() < 1)
            fouten.meld("versie", "Kies over welke vastgestelde versie het besluit gaat");
        String g = Invoer.tekst(gremium);
        if (g.isEmpty() || g.length() > 200)
            fouten.meld("gremium", "Schrijf wie besloot, bijvoorbeeld het regisseursoverleg");
        Invoer.datumTotVandaag(datum, vandaag, "datum", fouten);
        if (Besluit.UITKOMSTEN.stream().noneMatch(k -> k.waarde().equals(uitkomst)))
            fouten.meld("uitkomst", "Kies wat er is besloten");
        if ("akkoord_mits".equals(uitkomst) && Invoer.tekst(toelichting).isEmpty())
            fouten.meld("toelichting", "Schrijf welke voorwaarden er zijn");
        return fouten;
    }

    int nummer() {
        return Invoer.tekst(versie).matches("\\d{1,5}") ? Integer.parseInt(Invoer.tekst(versie)) : 0;
    }
}

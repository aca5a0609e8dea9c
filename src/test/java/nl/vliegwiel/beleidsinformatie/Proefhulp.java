package nl.vliegwiel.beleidsinformatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.Proefregio;

/** Jeugdhulp of De Kust (organisation 5) in the last half-year, and help beside it that is not its jeugdhulp. Fictieve gegevens. */
final class Proefhulp {
    final List<Long> casussen = new ArrayList<>();
    final Halfjaar vorige;
    private final Proefregio regio;

    Proefhulp(Proefregio regio, LocalDate vandaag) {
        this.regio = regio;
        vorige = Halfjaar.van(vandaag).vorige();
        traject("Jippe", "jeugdhulp", 5, "Training weerbaarheid", vorige.begin().minusDays(40), null);
        traject("Fenne", "jeugdhulp", 5, "Gesprekken thuis", vorige.begin().plusDays(9), vorige.begin().plusDays(99));
        traject("Preventa", "preventie", 5, "Gesprekken met de coach", vorige.begin(), null);
        traject("Anderman", "jeugdhulp", 1, "Hulp van een ander", vorige.begin(), null);
        traject("Eerder", "jeugdhulp", 5, "Lang geleden", vorige.begin().minusDays(90), vorige.begin().minusDays(1));
    }

    private void traject(String roepnaam, String regime, long organisatie, String naam, LocalDate begin,
            @Nullable LocalDate einde) {
        long casus = regio.casus(regio.leerling(roepnaam, 14));
        casussen.add(casus);
        regio.eigenaar()
                .sql("""
                        insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op, afgerond_op, reden)
                        values (:casus, :regime, :organisatie, :naam, :begin, :einde::date, case when :einde::date is not null then '02' end)""")
                .param("casus", casus).param("regime", regime).param("organisatie", organisatie).param("naam", naam)
                .param("begin", begin).param("einde", einde).update();
    }

    /** Of the last half-year. */
    String url(long organisatie) {
        return url(organisatie, vorige.code());
    }

    String url(long organisatie, String halfjaar) {
        return "/beleidsinformatie/" + regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = ?")
                .param(organisatie).query(String.class).single() + "/" + halfjaar;
    }

    void clean() {
        var eigenaar = regio.eigenaar();
        eigenaar.sql("delete from beleidsinformatie.halfjaarbestand").update();
        for (long casus : casussen) {
            long jeugdige = eigenaar.sql("select jeugdige_id from leerling.casus where id = ?").param(casus)
                    .query(Long.class).single();
            eigenaar.sql("select bewaring.dossiers_vernietigd(array[?]::bigint[])").param(casus).query().listOfRows();
            eigenaar.sql(
                    "update leerling.inschrijving set tot = current_date, bewaar_tot = current_date where jeugdige_id = ?")
                    .param(jeugdige).update();
            eigenaar.sql("select bewaring.mensen_vernietigd(array[?]::bigint[])").param(jeugdige).query().listOfRows();
        }
    }
}

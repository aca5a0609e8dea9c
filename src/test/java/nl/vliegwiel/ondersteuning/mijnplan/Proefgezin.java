package nl.vliegwiel.ondersteuning.mijnplan;

import nl.vliegwiel.Proefregio;

/** A young person and a mother, each with an account, and a plan with one goal. Fictieve gegevens. */
record Proefgezin(long kind, long casus, String kindNaam, String moederNaam) {

    static Proefgezin made(Proefregio regio, int leeftijd) {
        long kind = regio.leerling("Juno", leeftijd);
        var eigenaar = regio.eigenaar();
        eigenaar.sql(
                """
                        with a as (insert into toegang.account (soort, naam, aanmeldnaam) values ('jeugdige', 'Juno Proef', ?) returning id)
                        update leerling.jeugdige set account_id = a.id from a where jeugdige.id = ?""")
                .params("juno" + kind, kind).update();
        eigenaar.sql(
                """
                        with a as (insert into toegang.account (soort, naam, aanmeldnaam) values ('ouder', 'Moeder Proef', ?) returning id)
                        update leerling.ouder set account_id = a.id from a where ouder.id =
                            (select ouder_id from leerling.gezag where jeugdige_id = ? and relatie = 'moeder')""")
                .params("moeder" + kind, kind).update();
        long casus = regio.casus(kind);
        regio.toestemming(casus, "begeleiding");
        eigenaar.sql("""
                insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, gesteld_op)
                values (?, 'Ik slaap acht uur op schooldagen', 'Slaap', 'Juno', current_date)""").param(casus).update();
        return new Proefgezin(kind, casus, "juno" + kind, "moeder" + kind);
    }
}

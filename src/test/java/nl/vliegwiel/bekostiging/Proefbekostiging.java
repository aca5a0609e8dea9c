package nl.vliegwiel.bekostiging;

import java.util.regex.Pattern;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.businesscase.Proefstudie;

/** A funding that is begun through the screens, with all amounts filled in. Fictieve gegevens. */
public final class Proefbekostiging {

    private Proefbekostiging() {
    }

    /** The key of a new draft of two years that can be computed: two gemeenten, one swv, one board, two schools. */
    public static String begonnen(Bezoek bezoek) {
        var antwoord = bezoek.post("jelle", "/bekostiging", "naam", "Proef", "beginjaar", "2026", "jaren", "2",
                "teldatum", "vandaag").getResponse();
        var m = Pattern.compile("/bekostiging/([0-9a-f]{16})/begroting")
                .matcher(String.valueOf(antwoord.getHeader("Location")));
        if (!m.find())
            throw new IllegalStateException("not begun: " + antwoord.getStatus());
        return m.group(1);
    }

    public static String compleet(Bezoek bezoek, Proefregio regio) {
        var sleutel = begonnen(bezoek);
        regio.eigenaar()
                .sql("""
                        update bekostiging.bekostigingsversie v set opzet = jsonb_set(jsonb_set(jsonb_set(opzet, '{posten}', '[]'),
                            '{scholen}', (select jsonb_agg(s || jsonb_build_object('vanaf', '2026-01', 'leerlingen',
                                case s ->> 'code' when '99AA00' then 1200 when '99AB00' then 600 else 100 end) order by s ->> 'code') from jsonb_array_elements(opzet -> 'scholen') s)),
                            '{partijen}', (select jsonb_agg(p || jsonb_build_object('woon', case when p ->> 'soort' = 'SCHOOLBESTUUR' then null
                                    when p ->> 'code' = 'g-9001' then 1100 when p ->> 'code' = 'g-9002' then 600 when p ->> 'code' = 's-VO9901' then 1700 else 0 end,
                                'school', case when p ->> 'code' in ('s-VO9901', 'b-99001') then 1800 when p ->> 'code' = 'g-9001' then 1200 when p ->> 'code' = 'g-9002' then 600 else 0 end,
                                'buiten', case when p ->> 'code' in ('g-9001', 's-VO9901') then 100 else 0 end,
                                'huidigCent', 1000000)) from jsonb_array_elements(opzet -> 'partijen') p))
                        from bekostiging.bekostiging b where b.id = v.bekostiging_id and b.sleutel = ?""")
                .param(sleutel).update();
        return sleutel;
    }

    /** The name of the first alternative of a new study that is fixed, as the form sends it. */
    public static String bron(Bezoek bezoek, Proefregio regio) {
        var studie = Proefstudie.begin(bezoek).replaceAll(".*/kosten-en-baten/(\\w+)/.*", "$1");
        bezoek.post("jelle", "/kosten-en-baten/" + studie + "/versies/1/vaststelling");
        return regio.eigenaar().sql("""
                select v.sleutel from businesscase.versie v join businesscase.studie s on s.id = v.studie_id
                where s.sleutel = ? and v.vastgesteld_op is not null""").param(studie).query(String.class).single()
                + ".team";
    }
}

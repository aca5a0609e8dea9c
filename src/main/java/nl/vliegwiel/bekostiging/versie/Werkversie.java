package nl.vliegwiel.bekostiging.versie;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The version that a screen shows or changes: found, saved with a line in the log, and a colleague who was first noticed. */
@Component
public class Werkversie {
    public static final String INTUSSEN = "Een collega heeft deze versie net aangepast. Wat jij typte staat er nog. Leg het nog een keer vast"
            + " als het zo moet worden.";

    private final Bekostigingen bekostigingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    Werkversie(Bekostigingen bekostigingen, Rollen rollen, Logboek logboek, Meldingen meldingen) {
        this.bekostigingen = bekostigingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    public Bekostigingsversie find(String sleutel, @Nullable Integer nummer) {
        return bekostigingen.find(sleutel, nummer).orElseThrow(NietGevonden::new);
    }

    /** The newest version, when it can still change. */
    public Bekostigingsversie concept(String sleutel) {
        return find(sleutel, null).alsConcept();
    }

    public Bekostigingkop kop(Bekostigingsversie v, String scherm) {
        return Bekostigingkop.van(v, scherm, magBewerken());
    }

    public boolean magBewerken() {
        return rollen.magBewerken(Lezer.nu().rol(), "bekostiging");
    }

    /** False, with the sentence on top of the form, when the draft is no longer the one that the form began with. */
    public boolean saved(Bekostigingsversie v, Opzet opzet, @Nullable String revisie, Fouten fouten) {
        boolean same = Invoer.tekst(revisie).isEmpty() || Invoer.tekst(revisie).equals(String.valueOf(v.revisie()));
        if (!same || !bekostigingen.save(v, opzet)) {
            fouten.meld("velden", INTUSSEN);
            return false;
        }
        logged(v, Regel.Gebeurtenis.WIJZIGEN);
        return true;
    }

    public void logged(Bekostigingsversie v, Regel.Gebeurtenis gebeurtenis) {
        logboek.write(Regel.beheer(gebeurtenis, "bekostiging", v.bekostigingId()));
    }

    public ResponseEntity<Page> naar(String url, String melding) {
        meldingen.meld(melding);
        return Page.seeOther(url);
    }
}

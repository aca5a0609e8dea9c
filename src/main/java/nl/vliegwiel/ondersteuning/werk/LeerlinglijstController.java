package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Toestemmingsstand;
import nl.vliegwiel.leerling.Werkwijzen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Page;

/** The list of pupils with a casus that this reader may see. */
@RestController
@Onderdeel("leerlingen")
class LeerlinglijstController {
    private final Leerlinglijst leerlinglijst;
    private final Toestemmingsstanden standen;
    private final Werkwijzen werkwijzen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Clock clock;

    LeerlinglijstController(Leerlinglijst leerlinglijst, Toestemmingsstanden standen, Werkwijzen werkwijzen,
            Rollen rollen, Logboek logboek, Clock clock) {
        this.leerlinglijst = leerlinglijst;
        this.standen = standen;
        this.werkwijzen = werkwijzen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/leerlingen")
    @Transactional
    public Page show(@RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String fase,
            @RequestParam(required = false) @Nullable String mijn,
            @RequestParam(required = false) @Nullable String zonder,
            @RequestParam(required = false) @Nullable String na) {
        var vandaag = LocalDate.now(clock);
        String rol = Lezer.nu().rol();
        var form = LeerlinglijstForm.van(school, fase, mijn, zonder, na);
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "leerlingen", null, null, null, null, "begeleiding", false));
        var gevonden = leerlinglijst.list(form);
        boolean meer = gevonden.size() > Leerlinglijst.BLADZIJDE;
        var rijen = meer ? gevonden.subList(0, Leerlinglijst.BLADZIJDE) : gevonden;
        var stand = standen.list(rijen.stream().map(LeerlingRow::casusId).toList(), vandaag);
        int verborgen = rol.equals("oco") ? leerlinglijst.zonderToestemming() : 0;
        return new LeerlinglijstPage(
                rijen.stream().map(r -> line(r, stand.get(r.casusId()), vandaag)).toList(),
                leerlinglijst.scholen(), werkwijzen.fasen(vandaag), form.school(), form.fase(), form.mijn(),
                form.zonder(), !form.leeg(),
                form.na().isEmpty(), meer ? form.volgende(rijen.getLast().sleutel()) : null,
                form.zonder() ? 0 : verborgen, rollen.magBewerken(rol, "casus"), rollen.magBewerken(rol, "signaal"),
                rol.equals("mentor") ? "Mijn leerlingen" : "Leerlingen");
    }

    private LeerlingRow.Regel line(LeerlingRow r, Toestemmingsstand.@Nullable Stand stand, LocalDate vandaag) {
        var fase = werkwijzen.van(r.geopendOp(), r.werkwijze()).fase(r.fase());
        return new LeerlingRow.Regel(r, stand, r.contact(vandaag), fase, fase.termijn(r.faseOp(), vandaag));
    }
}

package nl.vliegwiel.ondersteuning.plan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.leerling.Betrokkenen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Keuze;

/** Who can keep in touch after the help: who works on the casus, and this reader. */
@Component
class Nazorgmensen {
    private final Betrokkenen betrokkenen;
    private final Rollen rollen;

    Nazorgmensen(Betrokkenen betrokkenen, Rollen rollen) {
        this.betrokkenen = betrokkenen;
        this.rollen = rollen;
    }

    /** The value is the account. */
    List<Keuze> van(long casus) {
        var keuzes = new ArrayList<Keuze>();
        for (var m : betrokkenen.list(casus))
            keuzes.add(new Keuze(String.valueOf(m.accountId()), m.naam(), rollen.naam(m.rol())));
        var ik = Lezer.nu();
        if (keuzes.stream().noneMatch(k -> k.waarde().equals(String.valueOf(ik.accountId()))))
            keuzes.add(new Keuze(String.valueOf(ik.accountId()), ik.naam(), rollen.naam(ik.rol())));
        return List.copyOf(keuzes);
    }
}

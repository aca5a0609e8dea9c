package nl.vliegwiel.hulpaanbod;

import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;

/** For which organisations this reader keeps help on offer; the database decides, this says it in words. */
@Component
class Houders {
    private final Organisaties organisaties;
    private final Rollen rollen;

    Houders(Organisaties organisaties, Rollen rollen) {
        this.organisaties = organisaties;
        this.rollen = rollen;
    }

    boolean any() {
        return rollen.magBewerken(Lezer.nu().rol(), "hulpaanbod");
    }

    boolean may(Voorziening v) {
        return any() && (Lezer.nu().heeftRol("beheerder") || Lezer.nu().organisaties().contains(v.houderId()));
    }

    /** Who this reader may keep it for: the own organisations; for the beheerder every gemeente and provider. */
    List<Organisatie> list() {
        return organisaties.listAll().stream()
                .filter(o -> Lezer.nu().heeftRol("beheerder")
                        ? List.of("gemeente", "aanbieder").contains(o.soort())
                        : Lezer.nu().organisaties().contains(o.id()))
                .toList();
    }
}

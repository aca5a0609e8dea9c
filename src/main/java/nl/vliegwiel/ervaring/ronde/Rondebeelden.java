package nl.vliegwiel.ervaring.ronde;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijsten;
import nl.vliegwiel.monitor.ondergrens.Ondergrenzen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.NietGevonden;

/** Fills the screen of one round: only what has ended and enough people answered. */
@Component
class Rondebeelden {

    private final Rondes rondes;
    private final Vragenlijsten vragenlijsten;
    private final Ondergrenzen ondergrenzen;
    private final Rollen rollen;
    private final Clock clock;

    Rondebeelden(Rondes rondes, Vragenlijsten vragenlijsten, Ondergrenzen ondergrenzen, Rollen rollen, Clock clock) {
        this.rondes = rondes;
        this.vragenlijsten = vragenlijsten;
        this.ondergrenzen = ondergrenzen;
        this.rollen = rollen;
        this.clock = clock;
    }

    RondePage van(String sleutel) {
        return van(sleutel, null, "", null, Fouten.geen());
    }

    /** linknaam and uitgenodigd: what was typed; null: what stands. */
    RondePage van(String sleutel, @Nullable Uitdeellink nieuw, String linknaam, @Nullable String uitgenodigd,
            Fouten fouten) {
        var today = LocalDate.now(clock);
        var ronde = rondes.find(sleutel).orElseThrow(NietGevonden::new);
        var list = vragenlijsten.van(ronde.lijst(), ronde.versie());
        int fewest = Math.max(RondeForm.FEWEST, ondergrenzen.op(today).buiten());
        var result = result(ronde, list, fewest, today);
        RondePage.Eerder before = result == null
                ? null
                : rondes.vorige(ronde).map(r -> earlier(r, list, fewest, today)).orElse(null);
        return new RondePage(ronde, list, today, rondes.aantal(ronde.id()), rondes.links(ronde.id()), nieuw, result,
                before, fewest, rollen.magBewerken(Lezer.nu().rol(), "vragenlijst"), linknaam,
                uitgenodigd == null ? String.valueOf(ronde.uitgenodigd()) : uitgenodigd, fouten);
    }

    private RondePage.@Nullable Eerder earlier(Ronde ronde, Vragenlijst list, int fewest, LocalDate today) {
        var result = result(ronde, list, fewest, today);
        return result == null ? null : new RondePage.Eerder(ronde, result);
    }

    private @Nullable Lijstuitkomst result(Ronde ronde, Vragenlijst list, int fewest, LocalDate today) {
        var answers = ronde.loopt(today)
                ? java.util.List.<Rondes.Antwoord>of()
                : rondes.antwoorden(ronde.id(), fewest, today);
        return answers.isEmpty() ? null : Lijstuitkomst.of(list, answers, fewest);
    }
}

package nl.vliegwiel.businesscase.opbouw;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Numbers that rise and fall together: first which, then how strongly.
 *
 * @param plek its place in the draft from 1 on; 0 when it is new
 * @param merk what the form remembers of what it showed; null when it is new
 */
public record SamenhangPage(Studiekop kop, int plek, @Nullable Samenhang samenhang, SamenhangForm form,
        @Nullable Long merk) implements Page {

    public String url() {
        return kop.url() + "/samenhangen" + (plek == 0 ? "" : "/" + plek);
    }

    public List<Keuze> keuzes() {
        return SamenhangForm.keuzes(kop.model(), samenhang);
    }

    public List<SamenhangForm.Paar> paren() {
        return form.paren(kop.model());
    }

    public List<String> leden() {
        return form.leden();
    }

    @Override
    public String titel() {
        return samenhang == null ? "Samenhang toevoegen" : "Samenhang: " + samenhang.naam();
    }
}

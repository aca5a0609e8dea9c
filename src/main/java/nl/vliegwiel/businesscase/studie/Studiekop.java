package nl.vliegwiel.businesscase.studie;

import nl.vliegwiel.businesscase.rekenen.model.Model;

/** Top of every page of a version: which study and version it is, its parts, and what this reader may do. */
public record Studiekop(Studie studie, Versie versie, Model model, int openOpmerkingen, boolean magBewerken,
        boolean magOpmerken, String vastgesteld) {

    public String studieUrl() {
        return "/kosten-en-baten/" + studie.sleutel();
    }

    public String url() {
        return studieUrl() + "/versies/" + versie.nummer();
    }

    /** May this reader change this version. */
    public boolean open() {
        return magBewerken && versie.concept();
    }

    /** What is compared, over which time, in which prices. */
    public String zin() {
        var u = model.uitgangspunten();
        return model.vraag() + " " + u.horizon() + " jaar, prijspeil " + u.prijsjaar() + ", discontovoet "
                + nl.vliegwiel.web.Nederlands.procent(u.discontovoet().voet(), 2) + ".";
    }
}

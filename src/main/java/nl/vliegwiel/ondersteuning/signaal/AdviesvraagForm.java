package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends of a question for advice.
 *
 * @param signaal key of the signal that led to it: for the check on names only, never stored
 */
public record AdviesvraagForm(@Nullable List<String> thema, @Nullable String band, @Nullable String vraag,
        @Nullable String school, @Nullable String signaal, @Nullable String naamGoed, @Nullable String _inzending) {

    static AdviesvraagForm leeg() {
        return new AdviesvraagForm(List.of(), "", "", "", "", "", null);
    }

    Fouten check(Codelijst codes) {
        var fouten = new Fouten();
        if (themas().isEmpty() || !themas().stream().allMatch(codes::bevat))
            fouten.meld("thema", "Kies waar het over gaat");
        if (!Adviesvraag.BANDEN.contains(Invoer.tekst(band)))
            fouten.meld("band", "Kies een leeftijd");
        if (tekst().isEmpty())
            fouten.meld("vraag", "Schrijf in één of twee zinnen wat je wilt weten");
        else if (tekst().length() > SignaalForm.LANGST)
            fouten.meld("vraag", "Maak je vraag korter");
        return fouten;
    }

    public List<String> themas() {
        return thema == null ? List.of() : thema.stream().filter(t -> !t.isBlank()).distinct().toList();
    }

    public String tekst() {
        return Invoer.tekst(vraag);
    }
}

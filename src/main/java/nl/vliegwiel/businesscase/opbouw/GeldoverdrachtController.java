package nl.vliegwiel.businesscase.opbouw;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** Transfers of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/overdrachten/{alternatief}")
class GeldoverdrachtController extends RegelController<Geldoverdracht> {
    private final Kengetallen kengetallen;

    GeldoverdrachtController(Modelwijzigingen wijzigingen, Kengetallen kengetallen) {
        super(wijzigingen);
        this.kengetallen = kengetallen;
    }

    @Override
    List<Geldoverdracht> regels(Alternatief bij) {
        return bij.overdrachten();
    }

    @Override
    Alternatief met(Alternatief bij, List<Geldoverdracht> regels) {
        return bij.withOverdrachten(regels);
    }

    @Override
    String code(Geldoverdracht regel) {
        return regel.code();
    }

    @Override
    Deel deel(Alternatief bij, Geldoverdracht regel) {
        return new Deel("overdracht/" + bij.code() + "/" + regel.code(), "Overdracht", regel.naam());
    }

    @Override
    String pad(Alternatief bij, Geldoverdracht regel) {
        return "/overdrachten/" + bij.code() + "/" + regel.code();
    }

    @Override
    String anker(Alternatief bij, Geldoverdracht regel) {
        return "o-" + bij.code() + "-" + regel.code();
    }

    @Override
    String zin(Model model, Geldoverdracht regel) {
        return Modelzin.overdracht(model, regel);
    }

    @Override
    Map<String, String> start(Model model) {
        return GeldoverdrachtForm.start(model);
    }

    @Override
    Map<String, String> velden(Model model, Geldoverdracht regel) {
        return GeldoverdrachtForm.velden(model, regel);
    }

    @Override
    @Nullable
    Model gelezen(Studiekop kop, Alternatief bij, @Nullable Geldoverdracht oud, Modelvelden in) {
        return new GeldoverdrachtForm(in).model(kop.model(), bij, oud, kengetallen.prijzen());
    }

    @Override
    String veld(Model nieuw, Modelvelden in, String pad) {
        return GeldoverdrachtForm.veld(in, pad);
    }

    @Override
    Botsing botsing(Model model) {
        var partijen = GeldoverdrachtForm.partijen(model);
        return new Botsing(GeldoverdrachtForm.labels(), Map.of("van", partijen, "naar", partijen, "bedrag",
                GeldoverdrachtForm.BEDRAG.opties(model, kengetallen.prijzen())));
    }

    @Override
    Page page(Studiekop kop, Alternatief bij, @Nullable Geldoverdracht regel, Modelvelden form) {
        return new GeldoverdrachtPage(kop, bij, regel, form, regel == null ? null : ModelJson.merk(regel),
                kengetallen.prijzen());
    }
}

package nl.vliegwiel.businesscase.opbouw;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.kengetal.Kengetallen;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Modelzin;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.wijziging.Botsing;
import nl.vliegwiel.businesscase.wijziging.Modelvelden;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen;
import nl.vliegwiel.businesscase.wijziging.Modelwijzigingen.Deel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Page;

/** Lines of costs of a draft. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/kosten/{alternatief}")
class KostenregelController extends RegelController<Kostenregel> {
    private final Kengetallen kengetallen;

    KostenregelController(Modelwijzigingen wijzigingen, Kengetallen kengetallen) {
        super(wijzigingen);
        this.kengetallen = kengetallen;
    }

    @Override
    List<Kostenregel> regels(Alternatief bij) {
        return bij.kosten();
    }

    @Override
    Alternatief met(Alternatief bij, List<Kostenregel> regels) {
        return bij.withKosten(regels);
    }

    @Override
    String code(Kostenregel regel) {
        return regel.code();
    }

    @Override
    Deel deel(Alternatief bij, Kostenregel regel) {
        return new Deel("kosten/" + bij.code() + "/" + regel.code(), "Kosten", regel.naam());
    }

    @Override
    String pad(Alternatief bij, Kostenregel regel) {
        return "/kosten/" + bij.code() + "/" + regel.code();
    }

    @Override
    String anker(Alternatief bij, Kostenregel regel) {
        return "k-" + bij.code() + "-" + regel.code();
    }

    @Override
    String zin(Model model, Kostenregel regel) {
        return Modelzin.kosten(model, regel);
    }

    @Override
    Map<String, String> start(Model model) {
        return KostenregelForm.start(model);
    }

    @Override
    Map<String, String> velden(Model model, Kostenregel regel) {
        return KostenregelForm.velden(model, regel);
    }

    @Override
    @Nullable
    Model gelezen(Studiekop kop, Alternatief bij, @Nullable Kostenregel oud, Modelvelden in) {
        return new KostenregelForm(in).model(kop.model(), bij, oud, kengetallen.prijzen());
    }

    @Override
    String veld(Model nieuw, Modelvelden in, String pad) {
        return KostenregelForm.veld(nieuw, in, pad);
    }

    @Override
    Botsing botsing(Model model) {
        return new Botsing(KostenregelForm.labels(model), Map.of("soort", KostenregelForm.SOORTEN, "hoeveelheid",
                KostenregelForm.HOEVEELHEID.opties(model, List.of()), "bedrag",
                KostenregelForm.BEDRAG.opties(model, kengetallen.prijzen())));
    }

    @Override
    Page page(Studiekop kop, Alternatief bij, @Nullable Kostenregel regel, Modelvelden form) {
        return new KostenregelPage(kop, bij, regel, form, regel == null ? null : ModelJson.merk(regel),
                kengetallen.prijzen());
    }
}

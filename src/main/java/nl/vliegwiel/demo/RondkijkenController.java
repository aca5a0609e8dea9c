package nl.vliegwiel.demo;

import java.util.List;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Aanmelding;
import nl.vliegwiel.toegang.Aanmeldwijze;
import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Page;

/** Signing in as one of the cast. Refuses a database that is not marked fictional. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
@RequestMapping("/inloggen/rondkijken")
@ConditionalOnProperty(name = "vliegwiel.demo", havingValue = "true")
class RondkijkenController implements Aanmeldwijze {
    private static final List<RondkijkenPage.Rol> CAST = List.of(
            new RondkijkenPage.Rol("noor", "Noor Hendriks", "jeugd- en schoolcoach",
                    "Haar werk van vandaag en de dossiers van Duinwaard waar toestemming voor is."),
            new RondkijkenPage.Rol("bart", "Bart Willemsen", "ondersteuningscoördinator",
                    "De leerlingen van zijn school, signalen en toestemming."),
            new RondkijkenPage.Rol("tim", "Tim Molenaar", "mentor", "Zijn eigen leerlingen."),
            new RondkijkenPage.Rol("sara", "Sara el Idrissi", "preventieve jeugdhulpverlener",
                    "Alleen dossiers waar zij bij gevraagd is."),
            new RondkijkenPage.Rol("karin", "Karin Postma", "consulent samenwerkingsverband",
                    "Dossiers waarin overleg met het samenwerkingsverband mag."),
            new RondkijkenPage.Rol("joost", "Joost Verkade", "leerplichtambtenaar",
                    "Alleen wat met hem gedeeld mag worden."),
            new RondkijkenPage.Rol("oona", "Oona Overdijk", "gemeentelijke toegang",
                    "Dossiers waarin overleg met de gemeente mag."),
            new RondkijkenPage.Rol("anneke", "Anneke de Boer", "medewerker aanbieder",
                    "Het hulpaanbod van Jeugdhulp De Kust."),
            new RondkijkenPage.Rol("jelle", "Jelle Vermeer", "beleidsadviseur gemeente",
                    "Cijfers, en geen enkele leerling."),
            new RondkijkenPage.Rol("onno", "Onno Bakker", "bestuurder",
                    "Cijfers, kosten en baten, en wat hij vrijgeeft."),
            new RondkijkenPage.Rol("olga", "Olga Onderwater", "onderzoeker",
                    "Cijfers, en een bestand zonder namen voor haar vraag."),
            new RondkijkenPage.Rol("petra", "Petra Prins", "procesbegeleider", "Scholen en cijfers."),
            new RondkijkenPage.Rol("wim", "Wim Kok", "schooladministratie", "Het leerlingregister van zijn school."),
            new RondkijkenPage.Rol("fleur", "Fleur Gerritsen", "functionaris gegevensbescherming",
                    "Het logboek, en geen inhoud van dossiers."),
            new RondkijkenPage.Rol("bas", "Bas Aalders", "beheerder", "Organisaties, mensen en rollen."),
            new RondkijkenPage.Rol("mila", "Mila Donkers", "leerling van 13", "Haar eigen plan."),
            new RondkijkenPage.Rol("petra.donkers", "Petra Donkers", "moeder van Mila", "Het plan van haar dochter."));

    private final Aanmelding aanmelding;
    private final Installatie installatie;

    RondkijkenController(Aanmelding aanmelding, Installatie installatie) {
        this.aanmelding = aanmelding;
        this.installatie = installatie;
    }

    @GetMapping
    Page cast() {
        fictief();
        return new RondkijkenPage(CAST);
    }

    @PostMapping
    ResponseEntity<Page> signIn(@RequestParam(defaultValue = "") String wie, HttpServletRequest request,
            HttpServletResponse response) {
        fictief();
        if (CAST.stream().noneMatch(r -> r.aanmeldnaam().equals(wie))
                || !aanmelding.begin(request, response, wie, null))
            throw new Geweigerd("Deze persoon is er niet. Kies iemand van de lijst.");
        return Page.seeOther("/");
    }

    private void fictief() {
        if (!installatie.stand().fictief())
            throw new Geweigerd("Rondkijken kan alleen met fictieve gegevens. Log in met je eigen account.");
    }

    @Override
    public String naam() {
        return "Rondkijken";
    }

    @Override
    public String url() {
        return "/inloggen/rondkijken";
    }

    @Override
    public String uitleg() {
        return "Kijk rond in een verzonnen regio, als een van zeventien mensen.";
    }
}

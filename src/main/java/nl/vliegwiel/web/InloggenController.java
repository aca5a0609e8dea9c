package nl.vliegwiel.web;

import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Aanmeldwijze;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Onderdeel;

/** The door: the page with the ways in, and the first page of each role. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
class InloggenController {
    private final ObjectProvider<Aanmeldwijze> wijzen;
    private final Menu menu;

    InloggenController(ObjectProvider<Aanmeldwijze> wijzen, Menu menu) {
        this.wijzen = wijzen;
        this.menu = menu;
    }

    @GetMapping("/inloggen")
    Page ways(@RequestParam Map<String, String> wat) {
        String zin = wat.containsKey("uit")
                ? "Je bent uitgelogd."
                : wat.containsKey("onbekend")
                        ? "Je bent bij ons nog niet bekend. Vraag de beheerder om een account en een rol."
                        : wat.containsKey("mislukt") ? "Het inloggen is niet gelukt. Probeer het opnieuw." : "";
        return new InloggenPage(wijzen.orderedStream().toList(), zin);
    }

    /** To the first item of the menu of this role. */
    @GetMapping("/")
    ResponseEntity<Page> begin() {
        String rol = Acteur.nu().orElse(null) instanceof Acteur.Mens mens ? mens.lezer().rol() : "";
        var items = menu.items(rol, "", Map.of());
        return Page.seeOther(rol.isEmpty()
                ? "/inloggen"
                : items.isEmpty() ? "/account" : items.getFirst().url());
    }
}

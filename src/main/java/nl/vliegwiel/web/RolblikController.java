package nl.vliegwiel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Aanmelding;
import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;

/** Looking at the screens of another role, without anybody's data, and stopping with it. The database logs both. */
@RestController
@Onderdeel("rolblik")
@RequestMapping("/rolblik")
class RolblikController {
    private final Aanmelding aanmelding;
    private final Rollen rollen;
    private final Installatie installatie;

    RolblikController(Aanmelding aanmelding, Rollen rollen, Installatie installatie) {
        this.aanmelding = aanmelding;
        this.rollen = rollen;
        this.installatie = installatie;
    }

    @GetMapping
    Page show() {
        return page(Fouten.geen());
    }

    @PostMapping
    ResponseEntity<Page> begin(@RequestParam(defaultValue = "") String rol, HttpServletRequest request) {
        if (!rollen.voorBlik().containsKey(rol) || !aanmelding.watch(request, rol))
            return ResponseEntity.unprocessableContent()
                    .body(page(new Fouten().meld("rol", "Kies een rol uit de lijst")));
        return Page.seeOther("/");
    }

    /** Whoever looks is asked for no right: the role of the moment is another one. */
    @PostMapping("/einde")
    @Onderdeel(value = "account", inzien = true)
    ResponseEntity<Page> end(HttpServletRequest request) {
        aanmelding.unwatch(request);
        return Page.seeOther("/rolblik");
    }

    private RolblikPage page(Fouten fouten) {
        var keuzes = rollen.voorBlik().entrySet().stream()
                .map(r -> new Keuze(r.getKey(), Nederlands.hoofdletter(r.getValue()))).toList();
        return new RolblikPage(keuzes, installatie.stand().fictief(), fouten);
    }
}

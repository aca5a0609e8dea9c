package nl.vliegwiel.ondersteuning.werk;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** Recording a contact from the worklist, by the first letters of a name. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/mijn-werk")
class SnelContactController {
    private final SnelContacten contacten;

    SnelContactController(SnelContacten contacten) {
        this.contacten = contacten;
    }

    /** The second address is where choosing a pupil without script leaves the browser. */
    @GetMapping({"/contact", "/leerling"})
    @Transactional(readOnly = true)
    public Page form() {
        return new SnelContactPage(contacten.forToday());
    }

    /** Enter in the pupil field: the letters become a pupil, or choices. */
    @PostMapping("/leerling")
    @Transactional
    public ResponseEntity<?> choose(SnelContactForm form, HttpServletRequest request) {
        var contact = contacten.resolved(form, false);
        contacten.keep(contact);
        var antwoord = contact.fouten().isLeeg() ? ResponseEntity.ok() : ResponseEntity.unprocessableContent();
        return request.getHeader("HX-Request") != null
                ? antwoord.body(contact)
                : antwoord.body(new SnelContactPage(contact));
    }

    @PostMapping("/contact")
    @Transactional
    public ResponseEntity<Page> add(SnelContactForm form) {
        var contact = contacten.resolved(form, true);
        contact.form().check(contact.fouten());
        if (contact.gekozen() == null || !contact.fouten().isLeeg()) {
            contacten.keep(contact);
            return ResponseEntity.unprocessableContent().body(new SnelContactPage(contact));
        }
        contacten.add(contact.gekozen(), contact.form());
        return Page.seeOther("/mijn-werk");
    }
}

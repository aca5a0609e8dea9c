package nl.vliegwiel.leren.gesprek;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Invoer;

/** What was typed about one figure. naamGoed: the word that looks like a name is none. */
record GespreksantwoordForm(@Nullable String gezien, @Nullable String verklaring, @Nullable String jongeren,
        @Nullable String doen, @Nullable String stemmen, @Nullable String naamGoed) {

    /** -1 for what is no whole number; nothing typed is 0. */
    int getal() {
        String typed = Invoer.tekst(stemmen);
        return typed.isEmpty() ? 0 : typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}

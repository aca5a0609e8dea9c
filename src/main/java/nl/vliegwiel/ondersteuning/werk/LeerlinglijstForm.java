package nl.vliegwiel.ondersteuning.werk;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Invoer;

/**
 * What the browser asks of the list: keys only, so that the address can be kept.
 *
 * @param mijn only casussen in which the reader is involved
 * @param zonder only casussen of which consent is not complete
 * @param na key of the casus after which this page begins
 */
record LeerlinglijstForm(String school, String fase, boolean mijn, boolean zonder, String na) {

    static LeerlinglijstForm van(@Nullable String school, @Nullable String fase, @Nullable String mijn,
            @Nullable String zonder, @Nullable String na) {
        return new LeerlinglijstForm(Invoer.tekst(school), Invoer.tekst(fase), "ja".equals(mijn), "ja".equals(zonder),
                Invoer.tekst(na));
    }

    boolean leeg() {
        return school.isEmpty() && fase.isEmpty() && !mijn && !zonder;
    }

    /** The same list from after this casus on. */
    String volgende(String sleutel) {
        return "/leerlingen?" + (school.isEmpty() ? "" : "school=" + school + "&")
                + (fase.isEmpty() ? "" : "fase=" + fase + "&") + (mijn ? "mijn=ja&" : "") + (zonder ? "zonder=ja&" : "")
                + "na=" + sleutel;
    }
}

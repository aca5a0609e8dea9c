package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;

/** A colleague was first: the version that the form began with is no longer the version in the database (409). */
public class IntussenGewijzigd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IntussenGewijzigdPage page;

    /**
     * @param wie name of the colleague, as the person may see it
     * @param nieuweVersie version that the colleague made; a form sent with it wins
     * @param url where the form went
     * @param velden each field: label, name, the text of the colleague, the text that was typed
     * @param verborgen other fields that the form sent and that go along unchanged
     */
    public IntussenGewijzigd(String wie, long nieuweVersie, String url, List<IntussenGewijzigdPage.Veld> velden,
            Map<String, String> verborgen) {
        super("versie " + nieuweVersie + " bestaat al");
        this.page = new IntussenGewijzigdPage(wie, nieuweVersie, url, velden, verborgen);
    }

    IntussenGewijzigdPage page() {
        return page;
    }
}

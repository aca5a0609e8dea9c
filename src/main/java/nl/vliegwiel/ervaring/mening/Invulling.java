package nl.vliegwiel.ervaring.mening;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst.Vraag;

/**
 * A list on its way: it travels in the pages themselves, and nothing of it is kept until somebody says so.
 *
 * @param sleutel  a number drawn by chance, so that keeping twice is once
 * @param hier     the place of the question that is shown
 * @param gegeven  question → 1 to 5, or {@link #WEET_NIET}
 */
public record Invulling(Vragenlijst lijst, String sleutel, int hier, Map<String, String> gegeven) {

    public static final String WEET_NIET = "weet-niet";

    /** velden: invulling, hier, antwoord (to the question that was shown) and v-code for each question before. */
    static Invulling of(Vragenlijst lijst, Map<String, String> velden, String nieuw) {
        String key = velden.getOrDefault("invulling", "");
        String at = velden.getOrDefault("hier", "");
        int place = at.matches("\\d{1,2}") ? Math.min(Integer.parseInt(at), lijst.vragen().size()) : 0;
        var given = new LinkedHashMap<String, String>();
        for (int i = 0; i < lijst.vragen().size(); i++) {
            String code = lijst.vragen().get(i).code();
            String answer = velden.getOrDefault(i == place && velden.containsKey("antwoord") ? "antwoord" : "v-" + code,
                    "");
            if (answer.matches("[1-5]") || answer.equals(WEET_NIET))
                given.put(code, answer);
        }
        return new Invulling(lijst, key.matches("[0-9a-f]{32}") ? key : nieuw, place, given);
    }

    Invulling naar(int plaats) {
        return new Invulling(lijst, sleutel, Math.clamp(plaats, 0, lijst.vragen().size()), gegeven);
    }

    /** Past the last question there is nothing more to ask. */
    public boolean klaar() {
        return hier >= lijst.vragen().size();
    }

    public Vraag vraag() {
        return lijst.vragen().get(hier);
    }

    public String antwoord() {
        return klaar() ? "" : gegeven.getOrDefault(vraag().code(), "");
    }

    /** What is kept: points, or 0 for: weet ik niet. */
    Map<String, Integer> punten() {
        var points = new LinkedHashMap<String, Integer>();
        for (var question : lijst.vragen()) {
            String answer = gegeven.get(question.code());
            if (answer != null)
                points.put(question.code(),
                        answer.equals(WEET_NIET) ? 0 : question.punten(Integer.parseInt(answer)));
        }
        return points;
    }
}

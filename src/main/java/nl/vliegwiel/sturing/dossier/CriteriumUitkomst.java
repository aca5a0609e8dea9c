package nl.vliegwiel.sturing.dossier;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with one criterium, in words that stay as they are.
 *
 * @param nu       the figure itself, or why there is none
 * @param marge    margin and number; empty when there is none
 * @param waarom   why it cannot be said; empty when it can
 * @param bewijs   where it comes from, with its address; null when it has none
 * @param achteraf written down when the figures were known already
 */
public record CriteriumUitkomst(long id, String wat, String norm, String nu, String marge, CriteriumOordeel oordeel,
        String waarom, String bewijs, @Nullable String url, boolean achteraf) {
}

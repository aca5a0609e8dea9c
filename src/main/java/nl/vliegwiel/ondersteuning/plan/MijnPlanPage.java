package nl.vliegwiel.ondersteuning.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * The page of a young person or a parent.
 *
 * @param plan null when there is none that this reader may see
 * @param keuzes all that this reader may see
 */
public record MijnPlanPage(@Nullable MijnPlan plan, List<MijnPlannen.Keus> keuzes) implements Page {

    @Override
    public String titel() {
        return "Mijn plan";
    }
}

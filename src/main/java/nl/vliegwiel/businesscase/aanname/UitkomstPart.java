package nl.vliegwiel.businesscase.aanname;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Uitkomstbeeld;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Part;

/** The result above the assumptions, swapped when they are tried out; beeld null when it cannot be computed. */
public record UitkomstPart(Studiekop kop, @Nullable Uitkomstbeeld beeld, List<Bevinding> ontbreekt) implements Part {
}

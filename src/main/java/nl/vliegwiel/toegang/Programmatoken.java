package nl.vliegwiel.toegang;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The proof of the identity provider that a program is who it says: the token of OAuth 2.0 client credentials. What it may do does not follow
 * from the token, but from whoever let its subject in on a screen.
 */
@Component
public class Programmatoken {

    private final @Nullable JwtDecoder decoder;

    /**
     * @param uitgever  issuer of the identity provider; empty: programs have keys of ours only
     * @param doelgroep audience for which a token must be made
     */
    Programmatoken(@Value("${vliegwiel.api.uitgever:}") String uitgever,
            @Value("${vliegwiel.api.doelgroep:vliegwiel}") String doelgroep) {
        // asked at the first token: the provider need not be there when we start
        this.decoder = uitgever.isEmpty() ? null : new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder real = JwtDecoders.fromIssuerLocation(uitgever);
            real.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(uitgever),
                    new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, a -> a != null && a.contains(doelgroep))));
            return real;
        });
    }

    /** Are there programs that the identity provider knows. */
    public boolean kan() {
        return decoder != null;
    }

    /** As the database knows a program; no key and no cookie can have the same. */
    public static byte[] hash(String subject) {
        return Sessies.hash("programma " + subject);
    }

    /** Of the program that sent this; null when it is no token, or not one that can be trusted now. */
    byte @Nullable [] proven(String token) {
        if (decoder == null || token.chars().filter(c -> c == '.').count() != 2)
            return null;
        try {
            String subject = decoder.decode(token).getSubject();
            return subject == null ? null : hash(subject);
        } catch (JwtException | JwtDecoderInitializationException e) {
            return null;
        }
    }
}

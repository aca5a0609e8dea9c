package nl.vliegwiel.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks at every request whether this region uses the function (kennis/schakelaars.csv) and the role may (kennis/rollen.csv).
 * Files are the database's to refuse.
 */
@Component
class OnderdeelPoort implements HandlerInterceptor, WebMvcConfigurer {
    private final Rollen rollen;
    private final Schakelaars schakelaars;

    OnderdeelPoort(Rollen rollen, Schakelaars schakelaars) {
        this.rollen = rollen;
        this.schakelaars = schakelaars;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method))
            return true;
        if (!method.getBeanType().getName().startsWith("nl.vliegwiel."))
            return true;
        var onderdeel = annotation(method);
        if (onderdeel == null)
            throw new GeenRecht(rol(), "onbekend onderdeel");
        schakelaars.uit(onderdeel.value(), request.getRequestURI()).ifPresent(s -> {
            throw new SchakelaarGeweigerd(s);
        });
        if (Onderdeel.OPENBAAR.equals(onderdeel.value()))
            return true;
        boolean reads = reads(onderdeel, request.getMethod());
        if (!reads && !"GET".equals(request.getMethod()) && Lezer.kijktNu())
            throw new RolblikGeweigerd(rol());
        if (!(reads
                ? rollen.magInzien(rol(), onderdeel.value())
                : rollen.magBewerken(rol(), onderdeel.value())))
            throw new GeenRecht(rol(), onderdeel.value());
        return true;
    }

    static boolean reads(Onderdeel onderdeel, String methode) {
        return onderdeel.inzien()
                || !onderdeel.bewerken() && ("GET".equals(methode) || "HEAD".equals(methode));
    }

    private static String rol() {
        return Acteur.nu().orElse(null) instanceof Acteur.Mens mens ? mens.lezer().rol() : "";
    }

    static @Nullable Onderdeel annotation(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Onderdeel.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Onderdeel.class);
    }
}

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

/** Asks kennis/rollen.csv at every request whether the role may use the function. Files are the database's to refuse. */
@Component
class OnderdeelPoort implements HandlerInterceptor, WebMvcConfigurer {
    private final Rollen rollen;

    OnderdeelPoort(Rollen rollen) {
        this.rollen = rollen;
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
        String onderdeel = onderdeel(method);
        if (Onderdeel.OPENBAAR.equals(onderdeel))
            return true;
        String rol = Acteur.nu().orElse(null) instanceof Acteur.Mens mens ? mens.lezer().rol() : "";
        boolean lezen = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (onderdeel == null || !(lezen ? rollen.magInzien(rol, onderdeel) : rollen.magBewerken(rol, onderdeel)))
            throw new GeenRecht(rol, String.valueOf(onderdeel));
        return true;
    }

    static @Nullable String onderdeel(HandlerMethod method) {
        var opMethode = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Onderdeel.class);
        if (opMethode != null)
            return opMethode.value();
        var opKlasse = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Onderdeel.class);
        return opKlasse == null ? null : opKlasse.value();
    }
}

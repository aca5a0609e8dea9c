package nl.vliegwiel.attendering;

import java.time.LocalDate;
import jakarta.mail.MessagingException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import nl.vliegwiel.web.Instelling;

/** Sends a mail of two lines: that there is something, and where. Whoever finds it in a mailbox learns nothing. */
@Component
class Postbode implements Instelling {

    private final ObjectProvider<JavaMailSender> mail;
    private final String adres;
    private final String van;

    /**
     * @param adres where people find us, without a slash at the end; empty: no mail
     * @param van   sender of the mail
     */
    Postbode(ObjectProvider<JavaMailSender> mail, @Value("${vliegwiel.adres:}") String adres,
            @Value("${vliegwiel.mail.van:}") String van) {
        this.mail = mail;
        this.adres = adres;
        this.van = van;
    }

    boolean kan() {
        return mail.getIfAvailable() != null && !adres.isEmpty() && !van.isEmpty();
    }

    /** Gives why it failed, in words without an address; empty when it went. */
    String send(Verzending v) {
        var sender = mail.getIfAvailable();
        if (sender == null || !kan())
            return "Deze server stuurt geen e-mail.";
        var nieuws = Nieuws.of(v.soort());
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(van);
            helper.setTo(v.adres());
            helper.setSubject("Vliegwiel: " + nieuws.keuze().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + nieuws.keuze().substring(1));
            helper.setText(nieuws.zin() + "\n\n" + adres + nieuws.pad()
                    + "\n\nGeen mail meer, of een ander adres? " + adres + "/op-de-hoogte\n");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<" + v.nieuws() + "." + v.id() + "@vliegwiel>");
            sender.send(message);
            return "";
        } catch (MessagingException | MailException e) {
            return "De mailserver nam het niet aan.";
        }
    }

    @Override
    public String naam() {
        return "Mailserver";
    }

    @Override
    public String stand(LocalDate vandaag) {
        return kan() ? "Ingesteld op de server" : "Niet ingesteld op de server: er gaat geen mail";
    }

    @Override
    public String url() {
        return "";
    }
}

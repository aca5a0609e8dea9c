package nl.vliegwiel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

/**
 * A real Chromium for journeys. In a {@link PagesTest} with {@code @LocalServerPort int port}:
 *
 * <pre>{@code
 * try (var browser = Browser.start(port, regio)) {
 *     var blad = browser.als("noor", Browser.LAPTOP);      // or browser.zonderNaam(Browser.TELEFOON)
 *     blad.naar("/mijn-werk");
 *     blad.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Signaal melden")).click();
 *     assertThat(blad.gebreken()).isEmpty();               // axe, WCAG 2.2 AA and best practice
 *     assertThat(blad.klikken()).isLessThanOrEqualTo(2);   // trusted clicks, keys and fields so far, over all pages
 *     blad.foto("mijn-werk");                              // target/fotos/mijn-werk-1440.png, the whole page
 * }
 * }</pre>
 *
 * The script counts what a person does; a page that throws a script error or breaks the content security policy shows
 * in {@link Blad#scriptfouten()}.
 */
public final class Browser implements AutoCloseable {
    public static final int LAPTOP = 1440;
    public static final int TELEFOON = 390;
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String TELLER = """
            addEventListener('click', e => { if (e.isTrusted && e.detail > 0) telDaad('klik'); }, true);
            addEventListener('keydown', e => { if (e.isTrusted) telDaad('toets'); }, true);
            addEventListener('change', e => { if (e.target.name) telDaad('veld'); }, true);
            """;

    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
                .violations.map(v => `${v.id} (${v.impact}) ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final @Nullable Proefregio regio;
    private final String basis;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, @Nullable Proefregio regio,
            String basis) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.regio = regio;
        this.basis = basis;
    }

    private static String axe() {
        try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the Chromium of this machine (/usr/bin/chromium) against the application on this port. */
    public static Browser start(int port, @Nullable Proefregio regio) {
        var playwright = Playwright.create();
        var chromium = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(FLAGS));
        return new Browser(playwright, chromium, regio, "http://127.0.0.1:" + port);
    }

    /** A window of this width in which this person of the Proefregio is signed in. */
    public Blad als(String wie, int breedte) {
        var blad = zonderNaam(breedte);
        blad.page().context().addCookies(
                List.of(new Cookie("vliegwiel", Objects.requireNonNull(regio).token(wie)).setUrl(basis)
                        .setHttpOnly(true)));
        return blad;
    }

    /** The same against a region that fills itself: people sign in through the page, with {@link #rondkijken}. */
    public static Browser start(int port) {
        return start(port, null);
    }

    /** A window of this width in which this person of the cast ("Noor", "Petra Donkers") is signed in, through the page. */
    public Blad rondkijken(String naam, int breedte) {
        var blad = zonderNaam(breedte).naar("/inloggen/rondkijken");
        blad.page().locator("form:has(b:text(\"" + naam + "\")) button").first().click();
        blad.page().waitForURL(url -> !url.contains("/inloggen"));
        return blad;
    }

    /** A window of this width in which nobody is signed in. */
    public Blad zonderNaam(int breedte) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, hoogte(breedte)).setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        return new Blad(context, breedte, basis);
    }

    private static int hoogte(int breedte) {
        return breedte < 700 ? 844 : 900;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** One window, and what was done in it. */
    public static final class Blad {
        private final Page page;
        private int breedte;
        private final String basis;
        private final AtomicInteger klikken = new AtomicInteger();
        private final AtomicInteger toetsen = new AtomicInteger();
        private final AtomicInteger velden = new AtomicInteger();
        private final List<String> scriptfouten = new CopyOnWriteArrayList<>();

        private Blad(BrowserContext context, int breedte, String basis) {
            this.breedte = breedte;
            this.basis = basis;
            context.exposeBinding("telDaad", (source, args) -> switch (String.valueOf(args[0])) {
                case "klik" -> klikken.incrementAndGet();
                case "toets" -> toetsen.incrementAndGet();
                default -> velden.incrementAndGet();
            });
            context.addInitScript(TELLER);
            page = context.newPage();
            page.onPageError(scriptfouten::add);
            page.onConsoleMessage(m -> {
                if ("error".equals(m.type()) && m.text().contains("Content Security Policy"))
                    scriptfouten.add(m.text());
            });
        }

        /** The Playwright page, for whatever this class has no word for. */
        public Page page() {
            return page;
        }

        /** Makes the same window as wide as a laptop or a phone. */
        public Blad breedte(int nieuw) {
            breedte = nieuw;
            page.setViewportSize(nieuw, hoogte(nieuw));
            return this;
        }

        public Blad naar(String pad) {
            page.navigate(basis + pad);
            return this;
        }

        /** What axe finds, one line each: rule, impact, elements. Empty is good. */
        public List<String> gebreken() {
            if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'")))
                page.evaluate(AXE);
            var found = (List<?>) page.evaluate(VIOLATIONS);
            return found.stream().map(v -> page.url().substring(basis.length()) + " " + breedte + ": " + v).toList();
        }

        /** How many pixels the page is wider than the window: 0 where nothing is cut off and nothing scrolls sideways. */
        public int teBreed() {
            return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        }

        /** All that is wrong with what stands there, one line each: barriers, scripts, what sticks out. Empty is good. */
        public List<String> mis(String naam) {
            var mis = new ArrayList<>(gebreken());
            mis.addAll(scriptfouten);
            if (teBreed() > 0)
                mis.add(teBreed() + " px wider than " + breedte);
            return mis.stream().map(m -> naam + ": " + m).toList();
        }

        /** Presses the button with exactly this name, the first where there are more. */
        public void druk(String knop) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop).setExact(true)).first().click();
        }

        /** A picture of the whole page in target/fotos, with the width in its name. */
        public Path foto(String naam) {
            var file = Path.of("target", "fotos", naam + "-" + breedte + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
            return file;
        }

        public int klikken() {
            return klikken.get();
        }

        public int toetsen() {
            return toetsen.get();
        }

        /** Fields that were changed and left. */
        public int velden() {
            return velden.get();
        }

        public List<String> scriptfouten() {
            return List.copyOf(scriptfouten);
        }
    }
}

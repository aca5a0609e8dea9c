// What makes the screens quicker for who has JavaScript. Every page and form works without it.
(() => {
    "use strict";
    const body = document.body;
    const CSRF = "_csrf";
    const KEPT = [CSRF, "_versie", "_inzending"];
    const say = (text) => {
        const status = document.getElementById("status");
        if (status) status.textContent = text;
    };
    const clock = () => {
        const now = new Date();
        return `${now.getHours()}.${String(now.getMinutes()).padStart(2, "0")}`;
    };

    // Where the reader looks first: a fault, or a refusal.
    const focusFault = (root) => {
        const fault = root.querySelector("[data-focus]");
        if (fault) fault.focus();
    };

    // Shortcuts: never while typing, never with a modifier, off for who switched them off (WCAG 2.1.4).
    let waiting = 0;
    const inField = (el) => Boolean(el.closest("input, textarea, select, [contenteditable], dialog"));
    const go = (selector) => {
        const link = document.querySelector(selector);
        if (link) link.click();
        return Boolean(link);
    };
    const focus = (selector) => {
        const field = document.querySelector(selector);
        if (field) field.focus();
        return Boolean(field);
    };
    const step = (by) => {
        const links = [...document.querySelectorAll(".wl a:not(.wl__dag), [data-lijst] a")];
        const next = links[links.indexOf(document.activeElement) + by];
        if (next) next.focus();
        return Boolean(next);
    };
    const KEYS = {
        "/": () => focus("#zoek"),
        "n": () => focus("[data-toets='n']"),
        "s": () => go("a[data-toets='s'], a[href='/signalen/nieuw']"),
        "j": () => step(1),
        "k": () => step(-1),
        "?": () => go("a[href='/hulp']"),
    };
    // A note of one sentence is sent by Enter where there is a keyboard; on a phone Enter stays a new line.
    const keyboard = matchMedia("(pointer: fine)");
    const oneLine = (e) => e.target.dataset.enter && keyboard.matches && !e.shiftKey && !e.altKey && !e.metaKey
        && !e.isComposing;
    document.addEventListener("keydown", (e) => {
        if (e.key === "Enter" && e.target.form && (e.ctrlKey || oneLine(e))) {
            e.preventDefault();
            e.target.form.requestSubmit();
            return;
        }
        if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === "k") {
            if (focus("#zoek")) e.preventDefault();
            return;
        }
        if (body.dataset.sneltoetsen !== "aan" || e.ctrlKey || e.metaKey || e.altKey || inField(e.target)) return;
        const key = e.key.toLowerCase();
        const afterG = Date.now() - waiting < 1500;
        waiting = key === "g" ? Date.now() : 0;
        const did = afterG && key === "w" ? go("a[href='/mijn-werk']") : KEYS[key] && KEYS[key]();
        if (did) e.preventDefault();
    });

    // A file that is refused anyway is not sent: the sentence stands at the field at once.
    const sizeFault = (field) => {
        const file = field.files[0];
        const most = Number(field.dataset.hoogstens || 200);
        if (!file || file.size <= most * 1048576) return "";
        const mb = (file.size / 1048576).toLocaleString("nl-NL", {maximumFractionDigits: 1});
        return `Dit bestand is ${mb} MB. Kies een bestand van hoogstens ${most} MB, of deel het in tweeën.`;
    };
    const showFault = (field) => {
        const text = sizeFault(field);
        const place = field.closest(".field") || field.parentElement;
        let fault = place.querySelector("[data-te-groot]");
        if (!fault && text) {
            fault = document.createElement("p");
            fault.className = "fout__m";
            fault.dataset.teGroot = "ja";
            fault.setAttribute("role", "alert");
            field.before(fault);
        }
        if (fault) fault.textContent = text;
        place.classList.toggle("fout", Boolean(text));
        return text;
    };
    const tooLarge = (form) => {
        const field = [...form.querySelectorAll("input[type=file]")].find(sizeFault);
        if (!field) return false;
        showFault(field);
        field.focus();
        return true;
    };

    // The connection fell away: what was typed stays in this page and in no other place of the browser, and goes when the connection is back.
    // A form that is sent meanwhile waits; nothing is kept on the computer for whoever sits there next.
    let away = !navigator.onLine;
    let held = null;
    let probing = 0;
    const AWAY = "Geen verbinding. Wat je typt, blijft in deze pagina staan. Sluit haar niet.";
    const HELD = "Geen verbinding. We versturen dit zodra de verbinding er weer is. Sluit deze pagina niet.";
    const PAUSE = "Vliegwiel is zo terug. Wat je typte, staat er nog. Sluit deze pagina niet.";
    const PAUSE_HELD = "Vliegwiel is zo terug. We versturen dit zodra het kan. Sluit deze pagina niet.";
    let health = "/static/logo.svg"; // /actuator/health while the server answers and its database does not
    const strip = (text) => {
        let bar = document.getElementById("verbinding");
        if (!bar && text) {
            bar = document.createElement("div");
            bar.id = "verbinding";
            bar.className = "verbinding no-print";
            bar.setAttribute("role", "status");
            document.body.append(bar);
        }
        if (bar) bar.textContent = text;
        if (bar) bar.hidden = !text;
    };
    const back = () => {
        away = false;
        strip("");
        say("Vliegwiel werkt weer.");
        if (held && held.form.isConnected) {
            const {form, button} = held;
            held = null;
            form.requestSubmit(button && button.isConnected ? button : undefined);
            return;
        }
        drafts().forEach((form) => form.dataset.wacht && keep(form, false));
    };
    const probe = () => {
        clearTimeout(probing);
        fetch(health, {cache: "no-store", credentials: "omit"})
            .then((answer) => (answer.ok ? back() : Promise.reject(answer.status))).catch(() => { probing = setTimeout(probe, 5000); });
    };
    const gone = (pause) => {
        away = true;
        health = pause === true ? "/actuator/health" : "/static/logo.svg";
        strip(pause === true ? (held ? PAUSE_HELD : PAUSE) : held ? HELD : AWAY);
        clearTimeout(probing);
        probing = setTimeout(probe, 5000);
    };
    window.addEventListener("offline", gone);
    window.addEventListener("online", () => away && probe());
    // Before everything else that listens: a form that cannot go is not sent, and its button stays usable.
    document.addEventListener("submit", (e) => {
        if (!away || e.target.method !== "post" || e.target.querySelector("input[type=file]")) return;
        e.preventDefault();
        e.stopImmediatePropagation();
        held = {form: e.target, button: e.submitter};
        gone(health.startsWith("/actuator"));
    }, true);

    // Sending twice: the second press does nothing. The key in the form guards it on the server too.
    document.addEventListener("submit", (e) => {
        const form = e.target;
        if (form.dataset.onderweg || tooLarge(form)) {
            e.preventDefault();
            return;
        }
        if (form.method !== "post" || form.hasAttribute("hx-post")) return;
        form.dataset.onderweg = "ja";
        if (e.submitter) e.submitter.setAttribute("aria-disabled", "true");
        stop(form);
    });
    window.addEventListener("pageshow", () => {
        document.querySelectorAll("form[data-onderweg]").forEach((form) => {
            delete form.dataset.onderweg;
            form.querySelectorAll("[aria-disabled]").forEach((b) => b.removeAttribute("aria-disabled"));
        });
    });

    // Drafts: a form that names its draft is kept on the server five seconds after the last change.
    const timers = new WeakMap();
    const draft = (form) => {
        const field = form && form.querySelector("input[name=_formulier]");
        return field ? field.value : form && form.dataset.concept;
    };
    const drafts = () => [...document.querySelectorAll("form[method=post]")].filter(draft);
    const stop = (form) => clearTimeout(timers.get(form));
    const line = (form, text) => {
        const place = form.querySelector("[data-bewaard]");
        if (place) place.textContent = text;
    };
    const keep = (form, last) => {
        stop(form);
        timers.delete(form);
        const fields = new URLSearchParams();
        for (const [name, value] of new FormData(form))
            if (typeof value === "string" && (!name.startsWith("_") || KEPT.includes(name))) fields.append(name, value);
        fields.append("_formulier", draft(form));
        const chosen = form.querySelector("[data-casus]:checked");
        const own = form.querySelector("input[name=_casus]");
        const casus = chosen ? chosen.dataset.casus : own ? own.value : form.dataset.casus;
        if (casus) fields.append("_casus", casus);
        fetch("/concept", {
            method: "POST", body: fields, credentials: "same-origin", keepalive: Boolean(last),
            headers: {"HX-Request": "true"},
        }).then((answer) => {
            delete form.dataset.wacht;
            if (answer.status === 503) gone(true);
            else if (away) back();
            if (answer.ok) line(form, `Concept bewaard ${clock()}`);
            else if (answer.status === 401)
                line(form, "Je bent uitgelogd. Laat deze pagina open en log in, in een nieuw tabblad.");
            else line(form, "Je tekst is nog niet bewaard. Laat deze pagina open.");
        }).catch(() => {
            form.dataset.wacht = "ja";
            line(form, "Je tekst is nog niet bewaard. De verbinding viel weg.");
            if (!last) gone();
        });
    };
    document.addEventListener("input", (e) => {
        const form = e.target.form;
        if (!draft(form)) return;
        stop(form);
        timers.set(form, setTimeout(() => keep(form, false), 5000));
    });
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState !== "hidden") return;
        drafts().forEach((form) => {
            if (timers.has(form) && !form.dataset.onderweg) keep(form, true);
        });
    });

    // A form without a draft, on purpose: the browser asks before what was typed goes.
    document.addEventListener("input", (e) => {
        if (e.target.form && e.target.form.dataset.verlaten) e.target.form.dataset.verlaten = "getypt";
    });
    window.addEventListener("beforeunload", (e) => {
        const waits = held || document.querySelector("form[data-wacht], form[data-verlaten=getypt]:not([data-onderweg])");
        if (waits) e.preventDefault();
    });

    // A long text gets a calm question, never a limit.
    document.addEventListener("input", (e) => {
        const most = Number(e.target.dataset.lang || 0);
        const hint = most && e.target.parentElement.querySelector("[data-lang-zin]");
        if (hint) hint.textContent = e.target.value.length > most ? hint.dataset.langZin : "";
    });

    // The session: two minutes before its end one dialog, the only one there is.
    const seconds = Number(body.dataset.sessie || 0);
    const dialog = document.getElementById("bijna-uit");
    let warning;
    const awake = () => {
        clearTimeout(warning);
        if (seconds && dialog)
            warning = setTimeout(() => {
                drafts().forEach((f) => timers.has(f) && keep(f, true));
                dialog.showModal();
            }, (seconds - 120) * 1000);
    };
    if (dialog) {
        const stay = () => fetch("/account", {credentials: "same-origin"}).then((answer) => {
            if (!answer.ok || answer.redirected) location.assign("/inloggen?weg");
            else say("Je blijft ingelogd.");
            awake();
        });
        dialog.querySelector("[data-wakker]").addEventListener("click", () => dialog.close());
        dialog.addEventListener("close", stay);
    }
    awake();

    // Files: the name and the size in words, or at once that it is too large.
    document.addEventListener("change", (e) => {
        const field = e.target;
        if (field.type !== "file" || !field.files.length) return;
        const file = field.files[0];
        if (!showFault(field))
            say(`Gekozen: ${file.name}, ${(file.size / 1048576).toLocaleString("nl-NL", {maximumFractionDigits: 1})} MB`);
    });

    // Printing: what is folded on the screen is open on paper.
    const folded = new Set();
    window.addEventListener("beforeprint", () => document.querySelectorAll("main details:not([open])").forEach((d) => {
        folded.add(d);
        d.open = true;
    }));
    window.addEventListener("afterprint", () => {
        folded.forEach((d) => { d.open = false; });
        folded.clear();
    });
    document.querySelectorAll("[data-afdrukken]").forEach((knop) => {
        knop.hidden = false;
        knop.addEventListener("click", () => window.print());
    });

    // A file field in Dutch: the browser words its own button in its own language.
    document.querySelectorAll("input[type=file]").forEach((veld) => {
        const knop = document.createElement("span");
        knop.className = "bestand";
        knop.innerHTML = "<span class=\"btn btn--2\">Kies een bestand</span><span class=\"bestand__naam\"></span>";
        const toon = () => {
            knop.lastChild.textContent = veld.files.length ? veld.files[0].name : "Nog geen bestand gekozen";
        };
        knop.addEventListener("click", () => veld.click());
        veld.addEventListener("change", toon);
        veld.classList.add("bestand__veld");
        veld.after(knop);
        toon();
    });

    // The quick way out of the family's pages: signed out, and no way back to what was read.
    document.querySelectorAll("[data-weg]").forEach((link) => link.addEventListener("click", (e) => {
        e.preventDefault();
        navigator.sendBeacon("/uitloggen", new URLSearchParams({[CSRF]: link.dataset.weg}));
        location.replace(link.href);
    }));

    // The menu of a phone closes with Escape and gives the focus back.
    document.querySelectorAll(".navmenu").forEach((menu) => menu.addEventListener("keydown", (e) => {
        if (e.key !== "Escape" || !menu.open) return;
        menu.open = false;
        menu.querySelector("summary").focus();
    }));

    document.addEventListener("htmx:afterSwap", (e) => {
        focusFault(e.target);
        awake();
    });
    document.addEventListener("htmx:responseError", (e) => {
        const form = e.detail.elt.closest("form");
        if (e.detail.xhr.status === 401 && form && form.method === "post") form.submit();
        else if (e.detail.xhr.status === 401) location.assign("/inloggen?weg");
        else if (e.detail.xhr.status === 503) {
            if (form && form.method === "post" && form.contains(e.detail.requestConfig.triggeringEvent?.submitter ?? null))
                held = {form, button: e.detail.requestConfig.triggeringEvent.submitter};
            gone(true);
        }
        else say("Dit is nog niet bewaard. Probeer het opnieuw.");
    });
    document.addEventListener("htmx:sendError", () => {
        say("Dit is nog niet bewaard. De verbinding viel weg.");
        gone();
    });
    focusFault(document);

    // Reading aloud, by a Dutch voice of this device itself: nothing is sent. Without such a voice the button stays away.
    const aloud = document.querySelector("[data-voorlezen]");
    if (aloud && "speechSynthesis" in window) {
        const voice = () => speechSynthesis.getVoices().find((v) => v.localService && v.lang.toLowerCase().startsWith("nl"));
        const offer = () => { aloud.hidden = !voice(); };
        offer();
        speechSynthesis.addEventListener("voiceschanged", offer);
        aloud.addEventListener("click", () => {
            speechSynthesis.cancel();
            const words = new SpeechSynthesisUtterance(aloud.dataset.voorlezen);
            words.voice = voice();
            words.lang = "nl-NL";
            speechSynthesis.speak(words);
        });
    }
})();

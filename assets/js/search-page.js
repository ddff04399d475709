// The search page: what is typed, what was found, and the way there by keys. The search itself,
// search.js, is loaded by the first who uses it.
(function () {
  "use strict";
  const form = document.querySelector("form.finder");
  const input = form.elements.q;
  const status = form.querySelector("[role=status]");
  const list = document.querySelector(".results");
  const known = document.querySelector(".known");
  const more = document.querySelector("button.more");
  const here = document.currentScript.src;
  const root = new URL("..", here);
  const STEP = 5;
  const PAUSE = 150;
  let turns = 0;
  let result = null;
  let timer = 0;

  // Day before month, as everywhere on the site.
  const locale = document.documentElement.lang.replace(/^en$/, "en-GB");
  let engine = null;

  function start() {
    engine = engine || new Promise((ready, failed) => {
      const script = document.createElement("script");
      script.src = new URL("search.js", here);
      script.onload = () => ready(window.dossierSearch);
      script.onerror = () => {
        engine = null;
        script.remove();
        failed(new Error("search.js"));
      };
      document.head.append(script);
    });
    return engine;
  }

  function say(key, ...values) {
    const phrase = document.querySelector("[data-say=" + key + "]").textContent;
    return phrase.replace(/\{(\d)\}/g, (m, i) => values[i]);
  }

  function element(name, text, properties) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(text);
    return made;
  }

  async function answer(typing) {
    clearTimeout(timer);
    const turn = ++turns;
    const query = input.value;
    remember(query.trim());
    if (!query.trim()) {
      result = null;
      status.textContent = "";
      list.replaceChildren();
      known.replaceChildren();
      more.hidden = true;
      return;
    }
    try {
      const { find } = await start();
      const found = await find(query, typing);
      const items = await results(found, 0);
      if (turn !== turns) return;
      result = found;
      list.replaceChildren(...items);
      known.replaceChildren(...found.known.map(entity));
      status.textContent = understood(found);
    } catch (e) {
      if (turn === turns) status.textContent = say("failed");
    }
    more.hidden = !result || list.children.length >= result.articles.length;
  }

  function understood(found) {
    const isCondition = a => document.querySelector("[data-say=with-" + a.kind + "]");
    const conditions = found.asked.filter(isCondition).map(a => say("with-" + a.kind, a.text));
    const notes = [];
    for (const kind of ["no-word", "no-date", "too-long"]) {
      const texts = found.asked.filter(a => a.kind === kind).map(a => a.text);
      if (texts.length) notes.push(say(kind, texts.join(" ")));
    }
    const n = found.articles.length;
    notes.unshift(conditions.length ? say(n > 1 ? "many" : n ? "one" : "none", n, conditions.join("; ")) : say("nothing"));
    if (found.known.length) notes.push(say("names", found.known.map(k => k[1]).join(", ")));
    return notes.join(" ");
  }

  function entity([type, name, page, count]) {
    const item = document.createElement("li");
    item.append(page ? element("a", name, { href: new URL(page, root) }) : element("b", name),
      " ", element("span", say(type) + " · " + say(count === 1 ? "in-one" : "in-many", count), { className: "entry-role" }));
    return item;
  }

  function results(found, from) {
    return Promise.all(found.articles.slice(from, from + STEP).map(n => item(n, found.asked)));
  }

  async function item(number, asked) {
    const { load, ...words } = await start();
    const article = await load("articles/" + number);
    const wanted = sought(asked, article.stems && words.stem);
    const marked = text => marks(words.read(text), wanted);
    let best = { hits: 0, sentence: article.sentences[0], marks: [] };
    for (let i = 0; i < article.parts && !best.hits; i++) {
      const sentences = i ? await load("articles/" + number + "-" + i) : article.sentences;
      for (const sentence of sentences) {
        const found = marked(sentence[1]);
        if (found.hits > best.hits) best = { ...found, sentence };
      }
    }
    const made = document.createElement("li");
    const title = element("a", "", { href: new URL(article.page, root) });
    title.append(...shown(article.title, marked(article.title).marks));
    const head = element("h2", title, { className: "entry-headline" });
    const from = [article.source, article.date && dated(article.date, words.period)].filter(Boolean).join(" · ");
    made.append(head, element("p", from || say("unknown"), { className: "entry-source" }));
    if (best.sentence) {
      const [at, text] = best.sentence;
      const place = at ? "#s" + at : best.hits ? "#:~:text=" + encodeURIComponent(text.slice(best.marks[0][0], best.marks[0][1])).replace(/-/g, "%2D") : "";
      const link = element("a", "", { href: new URL(article.page + place, root) });
      link.append(...shown(...near(text, best.marks)));
      made.append(element("p", link, { className: "entry-excerpt" }));
    }
    made.dir = "auto";
    if (article.language) head.lang = made.lastChild.lang = article.language;
    return made;
  }

  // A date known to the day in words, any other as it is.
  function dated(edtf, period) {
    const days = /^\d{4}-\d\d-\d\d/.test(edtf) && period(edtf.slice(0, 10));
    return days
      ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(days[0] * 864e5)
      : edtf;
  }

  // For each thing asked for, what finds it in a row of words: how many of them from the n-th on.
  function sought(asked, stem) {
    const run = terms => (words, n) => terms.every((t, i) => words[n + i] && words[n + i].term === t) ? terms.length : 0;
    return asked.filter(a => a.terms || a.kind === "person").map(a => {
      if (a.kind === "person") return run(a.words.split(" "));
      if (a.kind === "phrase" || a.cjk) return run(a.terms);
      const [t] = a.terms;
      const same = stem ? w => stem(w) === stem(t) : w => w === t;
      return (words, n) => same(words[n].term) || ((a.unfinished || a.kind === "prefix") && words[n].term.startsWith(t)) ? 1 : 0;
    });
  }

  function marks(words, wanted) {
    const found = new Map();
    let hits = 0;
    for (const finds of wanted) {
      let isHere = false;
      words.forEach((w, n) => {
        const length = finds(words, n);
        if (!length) return;
        // Of two characters in one term the second ends it.
        const end = words[n + length - 1].double ? words[n + length].end : words[n + length - 1].end;
        found.set(w.start, Math.max(end, found.get(w.start) || 0));
        isHere = true;
      });
      hits += isHere;
    }
    return { hits, marks: Array.from(found).sort((a, b) => a[0] - b[0]) };
  }

  // A long text is cut to what stands around its first mark.
  function near(text, marks) {
    if (text.length <= 400) return [text, marks];
    const at = marks.length ? marks[0][0] : 0;
    const start = at < 160 ? 0 : text.indexOf(" ", at - 160) + 1 || at - 160;
    const from = start > at ? at : start;
    const cut = (from ? "… " : "") + text.slice(from, from + 320) + (from + 320 < text.length ? " …" : "");
    const shift = from - (from ? 2 : 0);
    return [cut, marks.map(([a, b]) => [a - shift, b - shift]).filter(m => m[1] <= cut.length - 2)];
  }

  function shown(text, marks) {
    const parts = [];
    let at = 0;
    for (const [start, end] of marks) {
      if (start < at) continue;
      parts.push(text.slice(at, start), element("mark", text.slice(start, end)));
      at = end;
    }
    return parts.concat(text.slice(at));
  }

  function remember(query) {
    try {
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query.slice(0, 1000)) : location.pathname);
    } catch (e) {
      // A page from the disk may not be allowed to change its address.
    }
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    answer(false);
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(answer, PAUSE, true);
  });
  more.addEventListener("click", async () => {
    const turn = turns;
    const from = list.children.length;
    try {
      const items = await results(result, from);
      if (turn !== turns) return;
      list.append(...items);
      more.hidden = list.children.length >= result.articles.length;
      items[0].querySelector("a").focus();
    } catch (e) {
      status.textContent = say("failed");
    }
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const active = document.activeElement;
    const links = Array.from(document.querySelectorAll(".known a, .results h2 a"));
    const at = active === input ? -1 : links.findIndex(a => a === active || a.closest("li").contains(active));
    const isHere = active === input || at >= 0;
    if (event.key === "/" && !active.matches("input, textarea, select")) {
      input.select();
    } else if (event.key === "Escape" && isHere) {
      if (active === input) {
        input.value = "";
        answer(false);
      } else {
        input.focus();
      }
    } else if (isHere && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next >= links.length || next < -1) return;
      (next < 0 ? input : links[next]).focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  input.addEventListener("focus", () => start().catch(() => {}), { once: true });
  input.value = new URLSearchParams(location.search).get("q") || "";
  if (input.value) answer(false);
})();

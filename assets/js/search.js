// Full-text search without a server. The files of the index are scripts, which a page from the disk
// may load as well; each calls dossierSearch with its name and what it holds.
(function () {
  "use strict";

  // What a word is, and what becomes of it: the same, rule by rule, as in the package search.
  const CJK = "(?=[\\p{L}\\p{N}])(?![\\u309f\\u30ff])[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u30fc]";
  const LETTER = "(?!" + CJK + ")\\p{L}";
  const FIRST = "(?!" + CJK + ")[\\p{L}\\p{N}]";
  const WORD = new RegExp(
    CJK + "|[0-9]{1,3}(?:,[0-9]{3})+(?![\\p{L}\\p{N}])" +
    "|" + LETTER + "(?:\\." + LETTER + ")+(?![\\p{L}\\p{N}\\p{M}])" +
    "|" + FIRST + "(?:(?!" + CJK + ")[\\p{L}\\p{N}\\p{M}\\p{Cf}]|['\\u2019\\uff07](?=" + FIRST + "))*", "gu");
  const IS_CJK = new RegExp("^" + CJK, "u");
  const OTHERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ħ: "h", þ: "th", ð: "d", ς: "σ" };

  function fold(word) {
    if (/^[a-z0-9]{1,64}$/.test(word)) return word;
    const apart = word.replace(/['\u2019\u02bc\uff07]s$/i, "").normalize("NFKD")
      .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670'\u2019\u02bc]/g, "");
    const lower = Array.from(apart, c => OTHERS[c = c.toLowerCase()] || c).join("");
    return Array.from(lower.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]/gu, "")).slice(0, 64).join("");
  }

  // [{term, word, start, end, cjk, double}]: in CJK a term is a character with the next one.
  function read(text) {
    const words = [];
    for (const m of text.matchAll(WORD)) {
      const word = fold(m[0]);
      if (word) words.push({ word, start: m.index, end: m.index + m[0].length, cjk: IS_CJK.test(m[0]) });
    }
    words.forEach((w, i) => {
      const next = words[i + 1];
      w.double = !!(w.cjk && next && next.cjk && next.start === w.end);
      w.term = w.double ? w.word + next.word : w.word;
    });
    return words;
  }

  // Porter's second algorithm (https://snowballstem.org/algorithms/english/stemmer.html).
  const WHOLE = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl",
    ugly: "ugli", early: "earli", only: "onli", singly: "singl",
  };
  "sky news howe atlas cosmos bias andes".split(" ").forEach(w => { WHOLE[w] = w; });
  const DONE = /^(inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;
  const STEP2 = {
    tional: "tion", enci: "ence", anci: "ance", abli: "able", entli: "ent", izer: "ize", ization: "ize",
    ational: "ate", ation: "ate", ator: "ate", alism: "al", aliti: "al", alli: "al", fulness: "ful",
    ousli: "ous", ousness: "ous", iveness: "ive", iviti: "ive", biliti: "ble", bli: "ble", ogi: "og",
    fulli: "ful", lessli: "less", li: "",
  };
  const STEP3 = {
    tional: "tion", ational: "ate", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ful: "", ness: "", ative: "",
  };
  const END2 = ending(Object.keys(STEP2));
  const END3 = ending(Object.keys(STEP3));
  const END4 = ending("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion".split(" "));
  const SHORT = /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;

  function ending(list) {
    return new RegExp("(?:" + list.join("|") + ")$");
  }

  function stem(word) {
    if (Object.hasOwn(WHOLE, word)) return WHOLE[word];
    if (word.length < 3) return word;
    let w = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const region = from => {
      const m = /[aeiouy][^aeiouy]/.exec(w.slice(from));
      return m ? from + m.index + 2 : w.length;
    };
    const prefix = /^(gener|commun|arsen)/.exec(w);
    const r1 = prefix ? prefix[0].length : region(0);
    const r2 = region(r1);
    const cut = n => { w = w.slice(0, w.length - n); };
    let m = /(?:sses|ied|ies|us|ss|s)$/.exec(w);
    if (m && m[0] === "sses") cut(2);
    else if (m && /^ie/.test(m[0])) cut(w.length > 4 ? 2 : 1);
    else if (m && m[0] === "s" && /[aeiouy].+s$/.test(w)) cut(1);
    if (!DONE.test(w)) {
      m = /(?:eedly|eed|ingly|edly|ing|ed)$/.exec(w);
      if (m && /^eed/.test(m[0])) {
        if (m.index >= r1) cut(m[0].length - 2);
      } else if (m && /[aeiouy]/.test(w.slice(0, m.index))) {
        cut(m[0].length);
        if (/(?:at|bl|iz)$/.test(w)) w += "e";
        else if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(w)) cut(1);
        else if (w.length === r1 && SHORT.test(w)) w += "e";
      }
      if (/.[^aeiouy][yY]$/.test(w)) w = w.slice(0, -1) + "i";
      m = END2.exec(w);
      if (m && m.index >= r1 && !(m[0] === "ogi" && w[m.index - 1] !== "l") &&
          !(m[0] === "li" && !/[cdeghkmnrt]/.test(w[m.index - 1]))) w = w.slice(0, m.index) + STEP2[m[0]];
      m = END3.exec(w);
      if (m && m.index >= (m[0] === "ative" ? r2 : r1)) w = w.slice(0, m.index) + STEP3[m[0]];
      m = END4.exec(w);
      if (m && m.index >= r2 && !(m[0] === "ion" && !/[st]/.test(w[m.index - 1]))) cut(m[0].length);
      const last = w.length - 1;
      if (w[last] === "e" && (last >= r2 || (last >= r1 && !SHORT.test(w.slice(0, -1))))) cut(1);
      else if (w[last] === "l" && last >= r2 && w[last - 1] === "l") cut(1);
    }
    return w.replace(/Y/g, "y");
  }

  // The files of the index, each loaded once.
  const base = new URL("../search/", document.currentScript.src);
  const files = new Map();

  window.dossierSearch = function (name, value) {
    const file = files.get(name);
    if (file) file.found(value);
  };

  function load(name) {
    let file = files.get(name);
    if (!file) {
      file = {};
      file.value = new Promise((found, failed) => {
        file.found = found;
        const script = document.createElement("script");
        script.src = new URL(name + ".js", base);
        script.onload = () => script.remove();
        script.onerror = () => {
          files.delete(name);
          script.remove();
          failed(new Error(name));
        };
        document.head.append(script);
      });
      files.set(name, file);
    }
    return file.value;
  }

  async function pairs(name) {
    const list = await load(name);
    const file = files.get(name);
    if (file && file.pairs) return file.pairs;
    const map = new Map();
    for (let i = 0; i < list.length; i += 2) map.set(list[i], list[i + 1]);
    if (file) file.pairs = map;
    return map;
  }

  async function bucket(folder, count, key) {
    let hash = 0;
    for (let i = 0; i < key.length; i++) hash = (Math.imul(31, hash) + key.charCodeAt(i)) | 0;
    const value = (await pairs(folder + "/" + ((hash ^ (hash >>> 16)) & (count - 1)))).get(key);
    return typeof value === "number" ? load(folder + "/long-" + value) : value;
  }

  // Numbers to the base of 46, the lowest digit first, in 92 characters from the space on.
  function numbers(text) {
    const list = [];
    let value = 0;
    let unit = 1;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      const digit = c - 32 - (c > 34 ? 1 : 0) - (c > 92 ? 1 : 0);
      value += (digit % 46) * unit;
      unit *= 46;
      if (digit < 46) {
        list.push(value);
        value = 0;
        unit = 1;
      }
    }
    return list;
  }

  // The files in which terms from one to another may stand: [first, last].
  function range(manifest, from, to) {
    const above = term => {
      let low = 0;
      let high = manifest.terms.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (manifest.terms[middle] > term) high = middle;
        else low = middle + 1;
      }
      return low - 1;
    };
    let first = above(from);
    while (first > 0 && manifest.terms[first] === from && manifest.terms[first - 1] === from) first--;
    return [Math.max(0, first), above(to)];
  }

  // The articles of all terms from one to another that are wanted, by number, with their levels.
  async function articles(manifest, from, to, wanted) {
    const [first, last] = range(manifest, from, to);
    const loading = [];
    for (let i = first; i <= last; i++) loading.push(pairs("terms/" + i));
    const lists = new Map();
    for (const file of await Promise.all(loading)) {
      for (const [term, list] of from === to ? [[from, file.get(from)]] : file) {
        if (list && term >= from && term <= to && wanted(term)) lists.set(term, (lists.get(term) || "") + list);
      }
    }
    const found = new Map();
    for (const list of lists.values()) {
      let article = -1;
      for (const n of numbers(list)) {
        article += (n >> 3) + 1;
        found.set(article, Math.max(n & 7, found.has(article) ? found.get(article) : 0));
      }
    }
    return found;
  }

  function term(manifest, key) {
    return articles(manifest, key, key, () => true);
  }

  function united(a, b) {
    const all = new Map(a);
    b.forEach((level, article) => all.set(article, Math.max(level, all.has(article) ? all.get(article) : 0)));
    return all;
  }

  async function word(manifest, w) {
    if (manifest.stems === "none") return term(manifest, w);
    const stems = await term(manifest, stem(w) + ".");
    if (manifest.stems === "some") return united(stems, await term(manifest, w));
    return stems.size ? stems : term(manifest, stem(w));
  }

  const FILES_OF_PREFIX = 4;

  // null where the prefix is too short to look at all its words.
  async function prefixed(manifest, p) {
    const end = p + "\uffff";
    const [first, last] = range(manifest, p, end);
    if (last - first >= FILES_OF_PREFIX) return null;
    return articles(manifest, p, end, t => t.startsWith(p) && !/[ .:]/.test(t));
  }

  // Names that begin with the words; the last of them may be unfinished.
  function named(manifest, field, words, unfinished) {
    const key = field + ":" + words;
    return articles(manifest, key, key + (unfinished ? "\uffff" : " \uffff"),
      t => unfinished ? t.startsWith(key) : t === key || t.startsWith(key + " "));
  }

  // Articles that have the terms one behind the other.
  async function phrase(manifest, terms) {
    if (terms.length === 1) return term(manifest, terms[0]);
    const common = new Set((await load("common")).split(" "));
    const runs = [];
    for (let i = 0, covered = 0; i < terms.length; i++) {
      if (i < covered) continue;
      let from = i;
      let to = i + 1;
      let list = common.has(terms[i]) ? "" : await bucket("phrases", manifest.phrases, terms[i]);
      while (list === "") {
        if (to < terms.length) to++;
        else if (from > 0) from--;
        else return term(manifest, terms.join(" "));
        list = await bucket("phrases", manifest.phrases, terms.slice(from, to).join(" "));
      }
      if (list === undefined) return new Map();
      runs.push({ from, list });
      covered = to;
    }
    const [first, ...others] = runs.map(places).sort((a, b) => a.size - b.size);
    const found = new Map();
    first.forEach((starts, article) => {
      let left = starts;
      for (const other of others) {
        const here = other.get(article);
        if (!here) return;
        const set = new Set(here);
        left = left.filter(start => set.has(start));
      }
      if (left.length) found.set(article, Math.min(7, Math.floor(8 * left.length / (left.length + 1.2))));
    });
    return found;
  }

  // Where the phrase begins if the run is a part of it, by article.
  function places(run) {
    const n = numbers(run.list);
    const found = new Map();
    let article = -1;
    for (let i = 0; i < n.length;) {
      article += (n[i] >> 2) + 1;
      let count = (n[i++] & 3) + 1;
      if (count === 4) count += n[i++];
      const starts = [];
      let place = -1;
      while (count-- > 0) starts.push((place += n[i++] + 1) - run.from);
      found.set(article, starts);
    }
    return found;
  }

  // The days that each article may be of: [[first, last] or null].
  async function days(manifest) {
    const all = [];
    for (let i = 0; i * manifest.dates < manifest.articles; i++) {
      const n = numbers(await load("dates/" + i));
      let day = 0;
      for (let j = 0; j < n.length; j += 3) {
        day += n[j + 1] % 2 ? -(n[j + 1] - 1) / 2 : n[j + 1] / 2;
        const range = n[j + 2] ? [day, day + n[j + 2] - 1] : null;
        for (let k = 0; k < n[j]; k++) all.push(range);
      }
    }
    return all;
  }

  // The first and last day of a year, month or day; null for anything else.
  function period(text) {
    const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
    if (!m) return null;
    const at = (year, month, day) => new Date(0).setUTCFullYear(year, month, day) / 864e5;
    const [year, month, day] = [+m[1], m[2] ? m[2] - 1 : 0, m[3] ? +m[3] : 1];
    const first = at(year, month, day);
    if (month > 11 || month < 0 || new Date(first * 864e5).toISOString().slice(0, 10) !==
        [m[1], m[2] || "01", m[3] || "01"].join("-")) return null;
    return [first, m[3] ? first : m[2] ? at(year, month + 1, 0) : at(year, 11, 31)];
  }

  // What a query asks for: a list of {kind, text, …}. Nothing in it is an error.
  const PIECE = /(?:(person|source|before|after):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/giu;
  const MOST = 24;

  function parse(query, typing) {
    const asked = [];
    const found = Array.from(query.slice(0, 10000).matchAll(PIECE));
    found.slice(0, MOST).forEach((m, i) => {
      const field = m[1] && m[1].toLowerCase();
      const quoted = m[2] !== undefined;
      const text = (quoted ? m[2] : m[3]).trim();
      const unfinished = typing && i === found.length - 1 && !quoted && !/\s$/.test(query);
      const words = read(text);
      // The last character of a run stands in the term before.
      const terms = words.filter((w, j) => !(w.cjk && j && words[j - 1].double && j === words.length - 1)).map(w => w.term);
      const visible = text.replace(/\p{C}/gu, "");
      const shown = visible.length > 60 ? visible.slice(0, 60) + "…" : visible;
      if (field === "before" || field === "after") {
        const days = period(text);
        asked.push(days ? { kind: field, text: shown, days } : { kind: "no-date", text: shown });
      } else if (!terms.length) {
        asked.push({ kind: "no-word", text: shown || "\"\"" });
      } else if (field) {
        asked.push({ kind: field, text: shown, words: words.map(w => w.term).join(" "), unfinished });
      } else if (quoted) {
        asked.push({ kind: "phrase", text: shown, terms });
      } else {
        plain(asked, text, words, unfinished);
      }
    });
    if (found.length > MOST || query.length > 10000) asked.push({ kind: "too-long", text: String(MOST) });
    return asked;
  }

  // kim-jong-un is three words; a run of CJK is a phrase.
  function plain(asked, text, words, unfinished) {
    const starred = /\*$/.test(text);
    for (let i = 0; i < words.length; i++) {
      const w = words[i];
      const isLast = i === words.length - 1;
      if (w.cjk) {
        const terms = [];
        const from = w.start;
        while (words[i].double) terms.push(words[i++].term);
        if (!terms.length) terms.push(w.term);
        const run = text.slice(from, words[i].end);
        asked.push({ kind: "word", text: run, terms, cjk: true, prefix: starred && isLast && terms.length === 1 });
      } else {
        const kind = starred && isLast ? "prefix" : "word";
        asked.push({ kind, text: text.slice(w.start, w.end), terms: [w.term], unfinished: unfinished && isLast });
      }
    }
  }

  const TITLES = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady) /;

  // Whom the plain words name, if anybody.
  async function whom(manifest, asked) {
    const words = asked.filter(a => a.kind === "word");
    if (!words.length || words.length > 8 || asked.some(a => a.kind === "prefix")) return null;
    const name = words.map(a => read(a.text).map(w => w.term).join(" ")).join(" ");
    for (const key of new Set([name, name.replace(TITLES, "")])) {
      const known = await bucket("names", manifest.names, key);
      if (known) return { known, articles: await term(manifest, "name:" + key) };
    }
    return null;
  }

  // {articles: numbers, the best first; asked; known: entities that the words name}
  async function find(query, typing) {
    const manifest = await load("manifest");
    const asked = parse(query, typing);
    const scores = new Map();
    const filters = [];
    let words = null;
    const score = found => {
      const rarity = Math.log(1 + (manifest.articles - found.size + 0.5) / (found.size + 0.5));
      return new Map(Array.from(found, ([article, level]) => [article, rarity * (level + 0.5)]));
    };
    const meet = (a, b) => {
      if (!a) return b;
      const both = new Map();
      a.forEach((value, article) => {
        if (b.has(article)) both.set(article, value + b.get(article));
      });
      return both;
    };
    for (const a of asked) {
      if (a.kind === "word" && a.cjk) {
        words = meet(words, score(a.prefix ? await prefixed(manifest, a.terms[0]) || new Map() : await phrase(manifest, a.terms)));
      } else if (a.kind === "word") {
        let found = await word(manifest, a.terms[0]);
        if (a.unfinished && a.terms[0].length > 1) found = united(found, await prefixed(manifest, a.terms[0]) || new Map());
        words = meet(words, score(found));
      } else if (a.kind === "prefix") {
        const found = await prefixed(manifest, a.terms[0]);
        if (!found) a.kind = "too-short";
        words = meet(words, score(found || await word(manifest, a.terms[0])));
      } else if (a.kind === "phrase") {
        filters.push(score(await phrase(manifest, a.terms)));
      } else if (a.kind === "person" || a.kind === "source") {
        filters.push(new Map(Array.from(await named(manifest, a.kind, a.words, a.unfinished), ([n]) => [n, 0])));
      } else if (a.days) {
        const dated = new Map();
        (await days(manifest)).forEach((range, n) => {
          if (range && (a.kind === "before" ? range[1] < a.days[0] : range[0] > a.days[1])) dated.set(n, 0);
        });
        filters.push(dated);
      }
    }
    const name = await whom(manifest, asked);
    if (name && words) {
      score(name.articles).forEach((value, n) => words.set(n, Math.max(value, words.has(n) ? words.get(n) : 0)));
    }
    let all = words;
    for (const filter of filters) all = meet(all, filter);
    (all || new Map()).forEach((value, n) => scores.set(n, value));
    const ranked = Array.from(scores.keys()).sort((a, b) => scores.get(b) - scores.get(a) || b - a);
    return { articles: ranked, asked, known: name ? name.known : [] };
  }

  Object.assign(window.dossierSearch, { find, load, period, read, stem });
})();

// The way from a statement to its sentence and back. The site is whole without this file.
(function () {
  "use strict";
  var say = document.currentScript.dataset;
  var main = document.querySelector("main");
  var isArticle = document.body.classList.contains("article");

  // The sentences of an article are in a script beside it, which works from the disk as well.
  var known = {};
  window.dossierReceipts = function (article) {
    known[document.currentScript.src] = article;
  };

  function load(receipt, then) {
    var source = receipt.page.replace(/\.html$/, ".js");
    function found() {
      var article = known[source];
      var words = article && article.sentences.find(function (s) {
        return s.id === receipt.id;
      });
      if (words) then(article, words);
    }
    if (known[source]) {
      found();
      return;
    }
    var script = document.createElement("script");
    script.src = source;
    script.onload = found;
    script.onerror = script.remove;
    document.head.append(script);
  }

  // The article and the sentence or quotation that a link leads to.
  function receiptOf(link) {
    var id = link && /^#([sq]\d+)$/.exec(link.hash || "");
    var page = id && link.href.split(/[?#]/)[0];
    return page && /\/articles\/[^/]+\.html$/.test(page) ? { page: page, id: id[1] } : null;
  }

  function make(tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  var status = make("span", "vh");
  status.setAttribute("role", "status");
  main.append(status);

  /* Before a reader follows a link: the sentence, beside the link. */
  var card = make("div", "receipt");
  card.id = "receipt";
  card.hidden = true;
  card.setAttribute("role", "tooltip");
  main.append(card);
  var shown = null;
  var wanted = null;
  var timer = 0;

  function later(then, after) {
    clearTimeout(timer);
    timer = setTimeout(then, after);
  }

  function want(link, after) {
    if (link === shown) {
      clearTimeout(timer);
      return;
    }
    wanted = link;
    later(function () {
      load(receiptOf(link), function (article, words) {
        if (wanted === link) show(link, article, words);
      });
    }, after);
  }

  function close() {
    clearTimeout(timer);
    wanted = null;
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  }

  function show(link, article, words) {
    close();
    shown = wanted = link;
    var at = article.sentences.filter(function (s) {
      return !s.sentence;
    });
    var own = words.sentence || words.id;
    var here = at.findIndex(function (s) {
      return s.id === own;
    });
    var text = make("p", "receipt-text");
    if (article.language) {
      text.lang = article.language;
      text.dir = article.direction;
    }
    text.append(near(at, here, -1));
    mark(text, at[here].text, words.text);
    text.append(near(at, here, 1));
    var source = make("p", "receipt-source");
    source.append(make("b", "", article.title), " ", article.source + (article.dated ? " (" + article.dated + ")" : ""));
    card.replaceChildren(text, source, howKnown(link));
    card.hidden = false;
    place(link);
    link.setAttribute("aria-describedby", card.id);
  }

  // A quotation is marked in its sentence.
  function mark(out, sentence, words) {
    var start = Math.max(0, sentence.indexOf(words));
    var end = sentence.indexOf(words) < 0 ? sentence.length : start + words.length;
    out.append(sentence.slice(0, start), make("mark", "", sentence.slice(start, end)), sentence.slice(end));
  }

  // The sentence before or behind, where the page shows it, or what is nearest of a long one.
  function near(at, here, step) {
    var other = at[here + step];
    if (!other || Number(other.id.slice(1)) !== Number(at[here].id.slice(1)) + step) return "";
    var text = other.text;
    if (text.length > 140) {
      text = step > 0 ? text.slice(0, 120).replace(/\s+\S*$/, " …") : text.slice(-120).replace(/^\S*\s+/, "… ");
    }
    return make("span", "near", step > 0 ? " " + text : text + " ");
  }

  // As the statement itself says: its mark, or the rule that read it. What names somebody is known as
  // well as who that is.
  function howKnown(link) {
    var item = link.closest("li, .fact, .role");
    var mark = item && item.querySelector(".how");
    var rule = item && item.querySelector("em");
    if (!mark && !rule) mark = document.querySelector(".entity .story-rail .how");
    var how = make("p", "receipt-how");
    if (mark) how.append(make("span", mark.className, mark.textContent));
    // In an article the rule may be the curator.
    else if (rule && !isArticle) how.append(make("span", "how inferred", say.inferred), " ");
    if (rule) how.append(rule.cloneNode(true));
    return how.firstChild ? how : "";
  }

  // Below the link or, where there is more room, above it: never on it.
  function place(link) {
    var box = link.getBoundingClientRect();
    var view = document.documentElement;
    var height = card.offsetHeight;
    var below = view.clientHeight - box.bottom >= height || box.top < height;
    var left = Math.max(8, Math.min(box.left, view.clientWidth - card.offsetWidth - 8));
    card.style.left = left + scrollX + "px";
    card.style.top = (below ? box.bottom : box.top - height) + scrollY + "px";
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType !== "mouse") return;
    var link = event.target.closest("a[href]");
    if (receiptOf(link)) want(link, 250);
    else if (event.target.closest(".receipt")) clearTimeout(timer);
    else if (shown || wanted) later(close, 250);
  });
  document.addEventListener("focusin", function (event) {
    if (receiptOf(event.target) && event.target.matches(":focus-visible")) want(event.target, 0);
    else close();
  });
  document.addEventListener("focusout", close);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") close();
  });

  /* What a reader takes along. The citation was made with the page; only the address is added. */
  function copyButton(receipt) {
    var button = make("button", "copy", say.take);
    button.type = "button";
    // Loaded before it is pressed: a browser lets nobody copy long after.
    ["focus", "pointerenter"].forEach(function (kind) {
      button.addEventListener(kind, function () {
        load(receipt, function () {});
      });
    });
    button.addEventListener("click", function () {
      load(receipt, function (article, words) {
        copy(button, words.cite.join((article.address || receipt.page) + "#" + receipt.id));
      });
    });
    return button;
  }

  function copy(button, text) {
    function refused() {
      var citation = button.nextElementSibling;
      if (!citation || !citation.matches(".citation")) {
        citation = make("span", "citation");
        button.after(citation);
      }
      citation.textContent = text;
      getSelection().selectAllChildren(citation);
      status.textContent = say.selected;
    }
    if (!navigator.clipboard) {
      refused();
      return;
    }
    navigator.clipboard.writeText(text).then(function () {
      button.style.minWidth = button.offsetWidth + "px";
      status.textContent = button.textContent = say.taken;
      setTimeout(function () {
        status.textContent = "";
        button.textContent = say.take;
      }, 2000);
    }, refused);
  }

  document.querySelectorAll(".cites li:has(> q), .event .cites li:has(> .cited)").forEach(function (item) {
    var receipt = receiptOf(item.querySelector(".source a"));
    if (receipt) item.append(copyButton(receipt));
  });

  /* Arrived at a sentence: back, along, on. */
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href]");
    if (!receiptOf(link)) return;
    var item = link.closest("li, .fact");
    var place = item && item.querySelector("[id]");
    keep({
      to: link.href,
      from: location.href.split("#")[0] + (place ? "#" + place.id : location.hash),
      title: document.title.split(" · ")[0],
      length: history.length,
    });
  });

  function keep(way) {
    try {
      sessionStorage.setItem("receipt", JSON.stringify(way));
    } catch (e) {
      // Not allowed to remember: the reader's own way back remains.
    }
  }

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem("receipt") || "null");
    } catch (e) {
      return null;
    }
  }

  function arrive() {
    document.querySelectorAll(".note .tool, .note .copy, .note .citation").forEach(function (tool) {
      tool.remove();
    });
    var target = isArticle && /^#[sq]\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (!target) return;
    var sentence = target.closest("span[id]");
    var note = sentence.nextElementSibling;
    if (!note || !note.matches(".note")) {
      note = make("span", "note");
      sentence.after(note);
    }
    var back = backLink();
    if (back) note.prepend(back);
    note.append(copyButton({ page: location.href.split(/[?#]/)[0], id: target.id }));
    var cited = document.getElementById("c" + sentence.id.slice(1));
    var original = cited && cited.closest("li").querySelector("[rel=external]");
    if (original) {
      original = original.cloneNode(true);
      original.className = "tool";
      note.append(original);
    }
  }

  function backLink() {
    var way = kept();
    if (!way || way.to !== location.href || new URL(way.from).protocol !== location.protocol) return null;
    var link = make("a", "tool", say.back.replace("{page}", function () {
      return way.title;
    }));
    link.href = way.from;
    link.addEventListener("click", function (event) {
      // The very step back keeps the place on the page, where nothing was in between.
      if (history.length === way.length + 1 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        history.back();
      }
    });
    return link;
  }

  addEventListener("hashchange", function () {
    close();
    arrive();
  });
  arrive();
})();

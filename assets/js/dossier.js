// Niceties only: the site is whole without this file.
(function () {
  "use strict";
  if (!navigator.clipboard) return;
  document.querySelectorAll("[data-copy]").forEach(function (source) {
    var words = source.dataset;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.setAttribute("aria-label", words.name);
    var status = document.createElement("span");
    status.className = "vh";
    status.setAttribute("role", "status");
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(source.textContent).then(function () {
        button.textContent = words.copied;
        status.textContent = words.said;
        setTimeout(function () {
          button.textContent = words.copy;
          status.textContent = "";
        }, 2000);
      }, function () {
        // Not allowed to copy: select it, so that the reader can.
        getSelection().selectAllChildren(source);
      });
    });
    source.after(button, status);
  });
})();

// A search in the indexes, beside the filters that work without it.
(function () {
  "use strict";
  var filters = document.querySelector("fieldset.filters");
  if (!filters) return;
  var index = filters.closest(".index");
  var entries = Array.from(index.querySelectorAll(".prose li")).map(function (entry) {
    return { entry: entry, words: fold(entry.textContent) };
  });
  // It stands in the page, so that nothing moves when this runs; without a script the sheet hides it.
  var search = filters.querySelector("[type=search]");
  search.addEventListener("input", function () {
    var wanted = fold(search.value).trim();
    entries.forEach(function (e) {
      e.entry.hidden = e.words.indexOf(wanted) < 0;
    });
    index.querySelectorAll(".prose h2").forEach(function (heading) {
      heading.hidden = !heading.nextElementSibling.querySelector("li:not([hidden])");
    });
  });

  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }
})();

// The timeline: filters, which the address keeps, and keys from entry to entry.
(function () {
  "use strict";
  var form = document.querySelector(".sieve");
  if (!form) return;
  var entries = Array.from(document.querySelectorAll(".chronicle .when[id]"), function (when) {
    var entry = when.closest("li");
    entry.tabIndex = -1;
    return entry;
  });
  var boxes = Array.from(form.querySelectorAll("[data-at]"));
  var keys = form.elements.keys;
  var reset = form.querySelector("[type=reset]");

  var asked = new URLSearchParams(location.search);
  boxes.forEach(function (box) {
    box.checked = asked.getAll(box.name).indexOf(box.value) >= 0;
  });
  if (boxes.some(isTicked)) {
    form.querySelector("details").open = true;
    filter();
  }
  form.addEventListener("change", function (event) {
    if (event.target !== keys) {
      filter();
      remember();
    }
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  reset.addEventListener("click", function (event) {
    event.preventDefault();
    boxes.forEach(function (box) {
      box.checked = false;
    });
    filter();
    remember();
  });

  function isTicked(box) {
    return box.checked;
  }

  // Within a group any choice will do; every group in use must agree.
  function filter() {
    var groups = {};
    boxes.filter(isTicked).forEach(function (box) {
      var at = groups[box.name] = groups[box.name] || new Set();
      box.dataset.at.split(" ").forEach(function (place) {
        at.add(Number(place));
      });
    });
    var names = Object.keys(groups);
    entries.forEach(function (entry, place) {
      entry.hidden = !names.every(function (name) {
        return groups[name].has(place);
      });
    });
    document.querySelectorAll(".chronicle .prose > ol").forEach(function (list) {
      list.hidden = !list.querySelector("li:not([hidden]) > .when");
      var month = list.previousElementSibling;
      if (month && month.matches("h3")) month.hidden = list.hidden;
    });
    var shown = entries.filter(isShown).length;
    reset.hidden = !names.length;
    var status = form.querySelector("[role=status]");
    status.textContent = names.length ? status.dataset.shown.replace("{}", shown) : "";
  }

  function isShown(entry) {
    return !entry.hidden;
  }

  function remember() {
    var wanted = new URLSearchParams();
    boxes.filter(isTicked).forEach(function (box) {
      wanted.append(box.name, box.value);
    });
    var query = String(wanted);
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch (e) {
      // A page from the disk may not be allowed to change its address.
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.target.matches("input, textarea, select, button, summary")) return;
    var at = document.activeElement.closest(".chronicle li");
    var letter = keys.checked && { j: 1, k: -1 }[event.key];
    // Elsewhere the arrows scroll the page.
    var arrow = at && { ArrowDown: 1, ArrowUp: -1 }[event.key];
    var step = letter || arrow;
    if (!step) return;
    var shown = entries.filter(isShown);
    var next = at && shown.indexOf(at) >= 0 ? shown[shown.indexOf(at) + step] : first(shown, step);
    if (next) {
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    }
  });

  // From where the reader has come to.
  function first(shown, step) {
    var below = shown.filter(function (entry) {
      return entry.getBoundingClientRect().top >= 0;
    });
    return step > 0 ? below[0] : shown[shown.indexOf(below[0]) - 1];
  }
})();

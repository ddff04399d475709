// Niceties only: the site is whole without this file.
(function () {
  "use strict";
  if (!navigator.clipboard) return;
  document.querySelectorAll("[data-copy]").forEach(function (source) {
    var name = source.dataset.copy;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy " + name);
    var status = document.createElement("span");
    status.className = "vh";
    status.setAttribute("role", "status");
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(source.textContent).then(function () {
        button.textContent = "Copied";
        status.textContent = name + " copied";
        setTimeout(function () {
          button.textContent = "Copy";
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
  var index = document.querySelector("[data-filter]");
  var filters = index && index.querySelector(".filters");
  if (!filters) return;
  var entries = Array.from(index.querySelectorAll(".prose li")).map(function (entry) {
    return { entry: entry, words: fold(entry.textContent) };
  });
  var search = document.createElement("input");
  search.type = "search";
  search.placeholder = index.dataset.filter;
  search.setAttribute("aria-label", index.dataset.filter);
  search.addEventListener("input", function () {
    var wanted = fold(search.value).trim();
    entries.forEach(function (e) {
      e.entry.hidden = e.words.indexOf(wanted) < 0;
    });
    index.querySelectorAll(".prose h2").forEach(function (heading) {
      heading.hidden = !heading.nextElementSibling.querySelector("li:not([hidden])");
    });
  });
  filters.append(search);

  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }
})();

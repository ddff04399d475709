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

/** Exit, with its script: the page is emptied at once, and its place in the history is the harmless page's. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.title = "";
    document.body.replaceChildren();
    location.replace(link.href);
  });
}

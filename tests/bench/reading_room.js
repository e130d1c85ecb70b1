// Watches a reading page from inside: when its first paragraph is seen, which tasks are long.

const tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
  type: "longtask",
  buffered: true,
});

const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const seen = {};

function look() {
  const place = document.querySelector(".paragraph .words")?.getBoundingClientRect();
  if (place?.height && !seen.firstParagraph) painted().then(() => { seen.firstParagraph ??= performance.now(); });
  if (document.querySelector("#app:not([hidden]) .paragraph")) {
    painted().then(() => { seen.takenOver ??= performance.now(); });
  } else requestAnimationFrame(look);
}
requestAnimationFrame(look);

const longest = (since) =>
  Math.max(0, ...tasks.filter((task) => task.startTime >= since).map((task) => task.duration));

window.watched = {
  loaded() {
    const resources = performance.getEntriesByType("resource");
    const scripts = resources.filter((one) => new URL(one.name).pathname.endsWith(".js"));
    return {
      ...seen,
      longestTask: longest(0),
      script: scripts.reduce((sum, one) => sum + one.encodedBodySize, 0),
      page: performance.getEntriesByType("navigation")[0].encodedBodySize,
    };
  },

  /** From the top to the end, a little each frame; the longest task on the way, in milliseconds. */
  async scroll() {
    const begun = performance.now();
    const root = document.scrollingElement;
    for (let last = -1; root.scrollTop !== last; ) {
      last = root.scrollTop;
      scrollBy({ top: 240, behavior: "instant" });
      await painted();
    }
    return longest(begun);
  },

  /** Await the next press: `opened` is how long after it the first comment was painted. */
  press() {
    watched.opened = new Promise((done) => {
      addEventListener("click", async () => {
        const begun = performance.now();
        while (!document.querySelector(".conversation[open] .comment")) {
          await new Promise((later) => setTimeout(later, 1));
        }
        await painted();
        done(performance.now() - begun);
      }, { capture: true, once: true });
    });
  },
};

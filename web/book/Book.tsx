// The components one below the other, or the one that the address names: `?component=Button`.

import type { ReactNode } from "react";
import type { Examples } from "~/design/examples";
import { Toasts } from "~/design/Toast/Toasts";
import "./Book.css";

const EXAMPLES = import.meta.glob("../src/design/*/*.examples.tsx", {
  eager: true,
  import: "examples",
}) as Record<string, Examples>;
const CRITERIA = import.meta.glob("../src/design/*/*.md", {
  eager: true,
  query: "?raw",
  import: "default",
}) as Record<string, string>;

interface Chapter {
  readonly name: string;
  readonly examples: Examples;
  readonly criteria: string;
}

const CHAPTERS: readonly Chapter[] = Object.entries(EXAMPLES).map(([path, examples]) => ({
  name: path.split("/").at(-2) ?? "",
  examples,
  criteria: CRITERIA[path.replace(".examples.tsx", ".md")] ?? "",
}));

export function Book(): ReactNode {
  const wanted = new URLSearchParams(location.search).get("component");
  const shown = wanted ? CHAPTERS.filter(({ name }) => name === wanted) : CHAPTERS;
  return (
    <main className="book">
      <h1>The components</h1>
      <nav aria-label="Components">
        {CHAPTERS.map(({ name }) => (
          <a key={name} href={`?component=${name}`}>
            {name}
          </a>
        ))}
      </nav>
      {shown.map((chapter) => (
        <ChapterOf key={chapter.name} {...chapter} />
      ))}
      <Toasts />
    </main>
  );
}

function ChapterOf({ name, examples, criteria }: Chapter): ReactNode {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{name}</h2>
      <Criteria text={criteria} />
      {Object.entries(examples).map(([title, Example]) => (
        <figure key={title}>
          <figcaption>{title}</figcaption>
          <div className="example">
            <Example />
          </div>
        </figure>
      ))}
    </section>
  );
}

/** The lines of a list, without their marks. */
function Criteria({ text }: { readonly text: string }): ReactNode {
  const lines = text.split(/^- /m).slice(1);
  return (
    <ul className="criteria">
      {lines.map((line) => (
        <li key={line}>{line.replace(/\s+/g, " ").trim()}</li>
      ))}
    </ul>
  );
}

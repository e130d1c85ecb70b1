// Words that somebody typed, as the safe HTML that the server made of them.

import type { ReactNode } from "react";
import "./Markdown.css";

interface MarkdownProps {
  /** `bodyHtml` of the graph: sanitised there, and nowhere else put together. */
  readonly html: string;
  readonly language?: string;
}

export function Markdown({ html, language }: MarkdownProps): ReactNode {
  if (!html) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the server's sanitised HTML, see above
  return <div className="prose" lang={language} dangerouslySetInnerHTML={{ __html: html }} />;
}

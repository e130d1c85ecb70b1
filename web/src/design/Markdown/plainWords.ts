/** The words of the server's HTML without their marks, for a line or two of a list. */
export function plainWords(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return (body.textContent ?? "").trim();
}

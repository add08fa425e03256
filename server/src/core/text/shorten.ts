/** The beginning of a text in one line, and … where it is longer; no character is cut in half. @param most UTF-16 code units */
export function shorten(text: string, most: number): string {
  if (text.length > most)
    return `${text
      .slice(0, most)
      .replace(/[\uD800-\uDBFF]$/, "")
      .replace(/\s+/g, " ")}…`;
  return text.replace(/\s+/g, " ");
}

import type { Locale } from "../ports.ts";
import type { HoverRow, HoverView } from "./hoverView.ts";
import { wordsOf } from "./words.ts";

/** How the parts of a row are written down. */
interface Manner {
  text(text: string): string;
  title(title: string): string;
  line(line: number): string;
  link(title: string, url: string): string;
  bullet: string;
  between: string;
}

/** A hover as Markdown. @param href the address of a line of the draft */
export function toMarkdown(view: HoverView, locale: Locale, href: (line: number) => string): string {
  return write(view, locale, {
    text: escaped,
    title: (title) => `**${escaped(title)}**`,
    line: (line) => `[${wordsOf(locale).line(line)}](${href(line)})`,
    link: (title, url) => `[${escaped(title)}](${target(url)})`,
    bullet: "- ",
    between: "\n\n---\n\n",
  });
}

/** The same for a client that shows no Markdown. */
export function toPlainText(view: HoverView, locale: Locale): string {
  return write(view, locale, {
    text: (text) => text,
    title: (title) => title,
    line: wordsOf(locale).line,
    link: (title, url) => `${title} ${url}`,
    bullet: "",
    between: "\n\n",
  });
}

function write({ sections }: HoverView, locale: Locale, manner: Manner): string {
  const { dash } = wordsOf(locale);
  return sections
    .map(({ title, kind, rows }) => [
      `${manner.title(title)} ${dash} ${kind}`,
      ...rows.map((row) => manner.bullet + rowText(row, locale, manner)),
    ])
    .map((lines) => lines.join("\n"))
    .join(manner.between);
}

function rowText({ label, text, lines, links }: HoverRow, locale: Locale, manner: Manner): string {
  const { labels, colon, comma } = wordsOf(locale);
  const places = [...lines.map(manner.line), ...links.map(({ title, url }) => manner.link(title, url))].join(comma);
  return `${labels[label]}${colon}${[manner.text(text), places].filter((part) => part !== "").join(" ")}`;
}

/** An address that a Markdown link can hold; what is escaped in it already stays as it is. */
const target = (url: string): string =>
  encodeURI(url).replaceAll("%25", "%").replaceAll("(", "%28").replaceAll(")", "%29");

/** Nothing of a draft acts as Markdown: what could is escaped, line breaks become spaces. Rows never begin with such text. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&!$]/g, "\\$&").replace(/[\r\n]+/g, " ");

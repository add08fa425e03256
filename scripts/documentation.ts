// The documentation that goes into the package, its links made for where it stands there.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { dist, root } from "./paths.ts";

const sources = [
  "README*.md",
  "CHANGELOG.md",
  "docs/**/*.{md,json}",
  "docs/images/*.png",
  "samples/*",
  "server/src/core/checks/**/*.md",
];

/** The checks' own pages stand beside their index, under the ids of the checks: every diagnostic links to them. */
const places: readonly [from: string, to: string][] = [
  ["server/src/core/checks/", "checks/"],
  ["docs/checks/", "checks/"],
];

/** Path in the repository → path in dist/. */
export const documents: ReadonlyMap<string, string> = new Map(
  globSync(sources, { cwd: root }).map((path) => {
    const source = path.replaceAll("\\", "/");
    const [from, to] = places.find(([from]) => source.startsWith(from)) ?? ["", ""];
    return [source, to + source.slice(from.length)];
  }),
);

const link = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;
const isRelative = (target: string): boolean => !/^(?:[a-z]+:|#)/i.test(target);

/** Calls for every relative link of a page, and puts what comes back in its place. */
const replaceLinks = (page: string, replace: (label: string, path: string, rest: string, image: boolean) => string) =>
  page.replace(link, (whole, image: string, label: string, target: string) => {
    const [path = "", anchor] = target.split("#");
    return isRelative(target) ? replace(label, path, anchor === undefined ? "" : `#${anchor}`, image === "!") : whole;
  });

/** A page as it stands in the package; a link to what is not packed becomes its words. */
export function packedPage(source: string, page: string): string {
  const place = posix.dirname(documents.get(source) ?? source);
  return replaceLinks(page, (label, path, anchor, image) => {
    const target = documents.get(posix.join(posix.dirname(source), path));
    return target ? `${image ? "!" : ""}[${label}](${posix.relative(place, target)}${anchor})` : label;
  });
}

/** What the editor shows of the extension, where neither links into the package nor pictures work. */
export function detailsPage(): string {
  const pages = ["README.zh.md", "README.md"].map((source) =>
    replaceLinks(readFileSync(join(root, source), "utf8"), (label, _path, _anchor, image) => (image ? "" : label)),
  );
  const note =
    "> 带链接和图片的说明：按 `F1`，运行“核稿: 打开说明”。With links and pictures: `F1`, “Hegao: Show the Documentation”.";
  return [note, ...pages].join("\n\n");
}

export const detailsFile = join(dist, "details.md");

export function copyDocumentation(): void {
  // A page that is no more must not stay in the package.
  for (const folder of ["checks", "docs", "samples"]) rmSync(join(dist, folder), { recursive: true, force: true });
  for (const [source, target] of documents) {
    const content = readFileSync(join(root, source));
    const isPage = source.endsWith(".md");
    const path = join(dist, target);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, isPage ? packedPage(source, content.toString("utf8")) : content);
  }
  writeFileSync(detailsFile, detailsPage());
}

import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { baselinePath, ownFolder } from "../../core/data/places.ts";
import type { Finding } from "../../core/format.ts";
import type { Locale } from "../../core/ports.ts";
import { positionsIn } from "../../core/text/positions.ts";
import { shorten } from "../../core/text/shorten.ts";
import type { AnalysedDraft } from "./analysing.ts";
import { parseBaseline, renderBaseline, type Standing } from "./baselineFile.ts";
import { foldersAround, shown } from "./nearFiles.ts";
import { InputError, readText, reasonOf } from "./reading.ts";
import { type Words, wordsOf } from "./words.ts";
import { replaceFile } from "./writing.ts";

/** What a run has to say of the baselines of its drafts. */
export interface BaselineReport {
  /** The files, as people know them. */
  files: string[];
  /** How many findings they hold. */
  held: number;
  /** What they held and no draft has any more. */
  gone: GoneFinding[];
}

export interface GoneFinding extends Standing {
  /** The draft's path as people know it. */
  path: string;
}

/** The findings of a folder that were let stand. */
interface Baseline {
  folder: string;
  /** As people know it. */
  file: string;
  /** What it held before this run. */
  before: readonly Standing[];
  /** What holds of the drafts that were read. */
  met: Map<string, Standing[]>;
  /** Ids of findings that are silenced: they occur, and are reported by nobody. */
  silenced: Set<string>;
  /** Nobody writes over a file that could not be read. */
  broken: boolean;
}

/** The baselines around the drafts of a run; each is read once. Standard input has none. */
export class Baselines {
  readonly #locale: Locale;
  readonly #words: Words;
  readonly #complain: (line: string) => void;
  readonly #byFolder = new Map<string, Promise<Baseline>>();
  /** Whether a file was broken, or could not be written. */
  troubled = false;

  constructor(locale: Locale, complain: (line: string) => void) {
    this.#locale = locale;
    this.#words = wordsOf(locale);
    this.#complain = complain;
  }

  /** The ids of a draft's findings that its baseline holds; null where there is none. */
  async known({ name, text, analysis, silenced }: AnalysedDraft): Promise<ReadonlySet<string> | null> {
    if (name === "-") return null;
    const baseline = await this.#around(name);
    const draft = relative(baseline.folder, resolve(name)).split(sep).join("/");
    baseline.met.set(
      draft,
      analysis.findings.map((finding) => toStanding(draft, text, finding)),
    );
    for (const { finding } of silenced) baseline.silenced.add(`${draft}\n${finding.id}`);
    if (!isThere(baseline)) return null;
    return new Set(baseline.before.filter((standing) => standing.draft === draft).map(({ id }) => id));
  }

  /** What the baselines hold, the drafts of this run read. */
  async report(): Promise<BaselineReport> {
    const baselines = await Promise.all(this.#byFolder.values());
    const gone = baselines.flatMap((baseline) =>
      baseline.before
        .filter((standing) => isGone(baseline, standing))
        .map((standing) => ({ ...standing, path: shown(join(baseline.folder, standing.draft)) })),
    );
    return {
      files: baselines.filter(isThere).map(({ file }) => file),
      held: baselines.reduce((sum, { before }) => sum + before.length, 0),
      gone,
    };
  }

  /** Writes what was found in this run; of other drafts that still exist, what was known stays. */
  async update(): Promise<void> {
    for (const baseline of await Promise.all(this.#byFolder.values())) {
      const { folder, file, before, met } = baseline;
      const others = before.filter(({ draft }) => !met.has(draft) && existsSync(join(folder, draft)));
      const after = [...others, ...[...met.values()].flat()];
      if (baseline.broken || (after.length === 0 && before.length === 0)) continue;
      try {
        await mkdir(join(folder, ownFolder), { recursive: true });
        await replaceFile(join(folder, baselinePath), renderBaseline(after));
        baseline.before = after;
      } catch (error) {
        this.#trouble(`${file}: ${this.#words.unwritable(reasonOf(error, this.#words))}`);
      }
    }
  }

  #around(draft: string): Promise<Baseline> {
    const folder = homeOf(draft);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const reading = this.#read(folder);
    this.#byFolder.set(folder, reading);
    return reading;
  }

  async #read(folder: string): Promise<Baseline> {
    const path = join(folder, baselinePath);
    const file = shown(path);
    const baseline: Baseline = { folder, file, before: [], met: new Map(), silenced: new Set(), broken: false };
    if (!existsSync(path)) return baseline;
    try {
      const { text } = await readText(file, this.#words);
      const { findings, problems } = parseBaseline(text, this.#locale);
      const position = positionsIn(text);
      for (const { start, message } of problems) {
        const { line, column } = position(start);
        this.#trouble(`${file}:${line}:${column}: ${message}`);
      }
      return { ...baseline, before: findings, broken: problems.length > 0 };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#trouble(`${error.where}: ${error.message}`);
      return { ...baseline, broken: true };
    }
  }

  #trouble(line: string): void {
    this.troubled = true;
    this.#complain(line);
  }
}

const isThere = ({ folder }: Baseline): boolean => existsSync(join(folder, baselinePath));

const longestText = 40;

function toStanding(draft: string, text: string, { id, check, start, end }: Finding): Standing {
  return { draft, check, text: shorten(text.slice(start, end), longestText), id };
}

/** A draft that was read has it no more, or is no more itself; of one that was not read nothing is known. */
function isGone({ folder, met, silenced }: Baseline, { draft, id }: Standing): boolean {
  if (silenced.has(`${draft}\n${id}`)) return false;
  const found = met.get(draft);
  return found ? !found.some((standing) => standing.id === id) : !existsSync(join(folder, draft));
}

/** The nearest folder around a draft that has a `.hegao`; else the current one, or the draft's own where it lies outside. */
function homeOf(draft: string): string {
  const around = foldersAround(draft);
  const own = dirname(resolve(draft));
  const here = resolve(".");
  const home = around.find((folder) => existsSync(join(folder, ownFolder)));
  return home ?? (own === here || own.startsWith(`${here}${sep}`) ? here : own);
}

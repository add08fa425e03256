import type { StatedPassage } from "../claims/placeClaims.ts";
import type {
  Claim,
  DateMention,
  DocumentDate,
  Figure,
  Finding,
  Fix,
  Mention,
  Program,
  Relation,
  Severity,
} from "../format.ts";
import type { Detected, DetectedDate, DetectedFigure, DetectedProgram } from "../mentions/detected.ts";
import type { Register } from "../mentions/programs/register.ts";
import type { Locale } from "../ports.ts";
import type { ReadPassage } from "../resolution/resolve.ts";
import type { Passage } from "../structure/passage.ts";
import type { Structure } from "../structure/structure.ts";
import type { Span } from "../text/span.ts";

/** A finding before it has an id; the spans count from what the check looked at (passage or draft). */
export interface Report extends Span {
  message: string;
  related?: Finding["related"];
  fixes?: Fix[];
  /** Only where the evidence makes it less sure, or less grave, than the check's own severity. */
  severity?: Severity;
}

/** What a passage check sees: one passage, local offsets. Whatever it says is cached with the passage. */
export interface PassageView {
  passage: Passage;
  /** The passage's text with its digits in half width: ４千元 is no less wrong than 4千元. As it is written it stands in `passage`. */
  text: string;
  mentions: readonly Detected[];
  /** The mentions of one kind, in reading order. */
  figures: readonly DetectedFigure[];
  dates: readonly DetectedDate[];
  locale: Locale;
}

/** A mention in the draft, with what was detected and the passage that it was detected in. */
export interface Standing<Placed extends Mention, Local extends Detected> {
  mention: Placed;
  local: Local;
  read: ReadPassage;
}

/** What a draft check sees: everything, draft offsets. It runs at every keystroke, so its cost is linear with a small factor. */
export interface DraftView {
  /** The draft's text. */
  text: string;
  structure: Structure;
  passages: readonly ReadPassage[];
  documentDate: DocumentDate | null;
  mentions: readonly Mention[];
  /** The mentions of one kind, in reading order: a check of dates has nothing to do with the many figures. */
  figures: readonly Standing<Figure, DetectedFigure>[];
  dates: readonly Standing<DateMention, DetectedDate>[];
  programs: readonly Standing<Program, DetectedProgram>[];
  claims: readonly Claim[];
  /** The passages with their claims, each claim beside the place of its mention among the passage's. */
  stated: readonly StatedPassage[];
  relations: readonly Relation[];
  /** Looks a mention up by its id. */
  mention(id: string): Mention | undefined;
  /** Looks a claim up by its id. */
  claim(id: string): Claim | undefined;
  register: Register;
  locale: Locale;
}

/**
 * A check, declared once: settings, documentation index, diagnostic links and rule metadata derive from this object.
 * Its page of documentation stands beside it as `<name>.md`, `<name>.zh.md`.
 */
interface CheckDeclaration {
  /** `category/what-it-finds`: stable, documented, linkable. The categories are the folders of this room. */
  id: string;
  /** Under the preset `news`. */
  severity: Severity | "off";
  /** Under the preset `publication`, where a rule of the standards weighs more; as `severity` unless it is given. */
  publication?: Severity;
  /**
   * `fact`: what is said is wrong. `wording`: how it is said; never reported in quoted speech. `layout`: how the text came to
   * the page. The preset `facts` runs facts only.
   */
  about: "fact" | "wording" | "layout";
  /** What it finds, in a few words. */
  title: Record<Locale, string>;
  /** The standard and its clauses, where a standard says it. */
  standard?: string;
  /** The rows of the rule catalogue (docs/catalogue.md) that it covers. */
  rows: readonly string[];
  /** Whether it offers fixes, and whether some of these need no choice of a person: only such are marked safe. */
  fix?: "safe" | "choice";
  /** What each of its options does, in a few words. */
  optionTitles?: Readonly<Record<string, Record<Locale, string>>>;
}

/** What the rule rests on, in one line: the standard, then the rows of the catalogue. */
export const basisOf = ({ standard, rows }: CheckDeclaration): string =>
  [...(standard ? [standard] : []), rows.join(", ")].join("; ");

/** Sees one passage at a time. */
export interface PassageCheck<Options = Record<string, unknown>> extends CheckDeclaration {
  scope: "passage";
  options?: Options;
  run(view: PassageView, options: Options): Iterable<Report>;
}

/** Sees the whole draft. */
export interface DraftCheck<Options = Record<string, unknown>> extends CheckDeclaration {
  scope: "draft";
  options?: Options;
  /** Gives nothing now and then where it goes through everything, so that others may work. */
  run(view: DraftView, options: Options): Iterable<Report | undefined>;
}

export type Check = PassageCheck | DraftCheck;

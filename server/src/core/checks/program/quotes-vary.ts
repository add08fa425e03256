import type { Program } from "../../format.ts";
import { perPassage } from "../../mentions/perPassage.ts";
import { entryOf } from "../../mentions/programs/lookup.ts";
import { marks, pairMarks, withoutMarks } from "../../mentions/programs/marks.ts";
import type { Register, RegisterEntry } from "../../mentions/programs/register.ts";
import type { ReadPassage } from "../../resolution/resolve.ts";
import { addTo } from "../../text/lists.ts";
import type { Span } from "../../text/span.ts";
import { inStretches } from "../../text/stretches.ts";
import type { DraftCheck, DraftView } from "../check.ts";

const say = {
  zh: {
    first: (name: string) => `“${name}”在后文加了引号，首次出现却没有：请统一，或首次加引号`,
    mixed: (name: string) => `“${name}”在同一段里时而加引号、时而不加：请统一`,
    quoted: "此处加了引号",
    fix: "加上引号",
  },
  en: {
    first: (name: string) =>
      `“${name}” has quotation marks later, but not where it stands first: add them there, or leave them out throughout`,
    mixed: (name: string) =>
      `“${name}” has quotation marks in one place of this paragraph and none in another: write it one way`,
    quoted: "With quotation marks here",
    fix: "Add the quotation marks",
  },
};

interface Use {
  mention: Program;
  read: ReadPassage;
  quoted: boolean;
}

export const quotesVary: DraftCheck = {
  id: "program/quotes-vary",
  scope: "draft",
  severity: "information",
  title: { zh: "同一名称引号时有时无", en: "A name quoted in one place and bare in another" },
  about: "wording",
  rows: ["C01"],
  fix: "choice",
  *run(view) {
    const { locale, text } = view;
    for (const uses of (yield* usesByName(view)).values()) {
      const first = uses.findIndex(({ quoted }) => quoted);
      for (const [index, { mention }] of uses.entries()) {
        const other = index < first ? uses[first] : between(uses, index);
        // First in quotation marks and then without them is good style: only the first use, or one in between, is told.
        if (!other || (index < first && index > 0)) continue;
        const { start, end, parts } = mention;
        const name = withoutMarks(mention.text);
        const edits = [{ start, end, newText: other.mention.text }];
        const fixable = !parts && !other.mention.parts && !text.slice(start, end).includes("‘");
        yield {
          start,
          end,
          message: index < first ? say[locale].first(name) : say[locale].mixed(name),
          related: [{ start: other.mention.start, end: other.mention.end, message: say[locale].quoted }],
          fixes: fixable ? [{ title: say[locale].fix, edits, safe: false }] : [],
        };
      }
    }
  },
};

/** The quoted use after a bare one that has another before it, all in one paragraph. */
function between(uses: readonly Use[], index: number): Use | undefined {
  const [before, here, next] = [uses[index - 1], uses[index]!, uses[index + 1]];
  const mixed = !here.quoted && before?.quoted && before.read === here.read && next?.read === here.read;
  return mixed && next.quoted ? next : undefined;
}

/** The uses of each name in each article's body, in reading order; only names that are written with quotation marks at all. */
function* usesByName({ programs, register }: DraftView): Generator<undefined, Map<string, Use[]>> {
  const byName = new Map<string, Use[]>();
  yield* inStretches(programs, programsAtOnce, ({ mention, local, read }) => {
    const { passage } = read;
    if (passage.role !== "body" || !isWrittenQuoted(register, mention)) return;
    const quoted = [...mention.text].some((character) => marks.includes(character));
    // Inside a title or a quotation other marks, or none, are right.
    if (!quoted && isInsideMarks(pairsIn(read), local)) return;
    addTo(byName, `${passage.article} ${mention.entry} ${withoutMarks(mention.text)}`, { mention, read, quoted });
  });
  return byName;
}

const programsAtOnce = 500;

const pairsIn = perPassage(({ passage }) => pairMarks(passage.text).pairs);

/** Whether a pair of marks stands around a span, at whatever distance. */
const isInsideMarks = (pairs: readonly Span[], { start, end }: Span): boolean =>
  pairs.some((pair) => pair.start < start && pair.end > end);

const quotedEntries = new WeakMap<RegisterEntry, boolean>();

function isWrittenQuoted(register: Register, mention: Program): boolean {
  const entry = entryOf(register, mention);
  if (!entry) return false;
  const known = quotedEntries.get(entry);
  if (known !== undefined) return known;
  const forms = [entry.name, ...(entry.forms ?? [])];
  const quoted = forms.some((form) =>
    typeof form === "string" ? form.includes("“") : form.quoted === true || form.text.includes("“"),
  );
  quotedEntries.set(entry, quoted);
  return quoted;
}

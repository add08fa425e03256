import { completions } from "../mentions/programs/lookup.ts";
import { withoutMarks } from "../mentions/programs/marks.ts";
import type { Register, RegisterEntry } from "../mentions/programs/register.ts";

/** A registered name that is offered at a caret. */
export interface Offer {
  /** The form, as it is listed. */
  label: string;
  /** What takes the place of `before` characters before the caret and `after` characters behind it. */
  newText: string;
  before: number;
  after: number;
  /** What the offer is known by while more is typed: what stands there, then what is missing. */
  filter: string;
  entry: RegisterEntry;
}

export interface Offers {
  offers: Offer[];
  /** Whether these are all: of very many only the first are offered, and more letters bring others. */
  complete: boolean;
}

const closers: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》" };

/** The marks after which names are offered at once. */
export const openingMarks = Object.keys(closers);

/** A name is begun at most so far before the caret. */
const reach = 24;
const fewest = 2;
const most = 100;

/**
 * The registered names that can go on from what stands before the caret: all that follows an opening mark, else two
 * characters or more. Marks that stand there already are not put there twice.
 * @param before the line before the caret
 * @param after the line behind it
 */
export function offersAt(register: Register, before: string, after: string): Offers {
  const offers = afterMark(register, before, after) ?? afterLetters(register, before);
  return { offers: offers.slice(0, most), complete: offers.length <= most };
}

/** Null where no mark stands open, or nothing that is known begins so. */
function afterMark(register: Register, before: string, after: string): Offer[] | null {
  const written = openPart(before);
  if (written === null) return null;
  const mark = written[0]!;
  const closer = closers[mark]!;
  const closed = after.startsWith(closer) ? 1 : 0;
  const title = mark === "《";
  const offers = offersFor(register, written, (text, { type }) => {
    if (text.startsWith(mark)) return { newText: text, after: text.includes(closer) ? closed : 0 };
    if (withoutMarks(text) !== text || (title && type !== "document")) return null;
    return { newText: mark + text + closer, after: closed };
  });
  if (offers.length === 0) return null;
  // What is written in this mark comes before what may be.
  return offers.sort((a, b) => Number(b.label.startsWith(mark)) - Number(a.label.startsWith(mark)));
}

/** The last open mark and what stands after it. */
function openPart(before: string): string | null {
  for (let at = before.length - 1; at >= Math.max(0, before.length - reach); at -= 1) {
    if (before[at]! in closers) return before.slice(at);
    if (Object.values(closers).includes(before[at]!)) return null;
  }
  return null;
}

function afterLetters(register: Register, before: string): Offer[] {
  for (let length = Math.min(reach, before.length); length >= fewest; length -= 1) {
    const written = before.slice(-length);
    if (withoutMarks(written).length < fewest) return [];
    const offers = offersFor(register, written, (text) => fitsMarks(text, written));
    if (offers.length > 0) return offers;
  }
  return [];
}

/** Where marks were written, they stand where the name has them: “银龄” is no beginning of “银龄伴读”. */
const fitsMarks = (text: string, written: string): ReturnType<Place> =>
  withoutMarks(written) === written || text.startsWith(written) ? { newText: text, after: 0 } : null;

/** What an offer puts in its place, and how much behind the caret it takes; null for what cannot stand there. */
type Place = (text: string, entry: RegisterEntry) => Pick<Offer, "newText" | "after"> | null;

function offersFor(register: Register, written: string, place: Place): Offer[] {
  const begun = withoutMarks(written);
  const offers = new Map<string, Offer>();
  for (const { text, entry } of completions(register, written)) {
    const missing = withoutMarks(text).slice(begun.length);
    const placed = missing === "" ? null : place(text, entry);
    if (!placed || offers.has(placed.newText)) continue;
    offers.set(placed.newText, { label: text, before: written.length, filter: written + missing, entry, ...placed });
  }
  return [...offers.values()];
}

import programs from "../../../../register/programs.json" with { type: "json" };
import type { Program } from "../../format.ts";
import { addTo } from "../../text/lists.ts";
import { marks, withoutMarks } from "./marks.ts";
import { buildMatcher, type Matcher } from "./matcher.ts";

/** One entry of the register of programs, as in `server/register/programs.json`; what its fields mean, the schema says. */
export interface RegisterEntry {
  id: string;
  name: string;
  /** Indicators are named rightly or wrongly as programs are, but are none. */
  type: Program["type"] | "indicator";
  forms?: readonly (string | Form)[];
  wrong?: readonly WrongForm[];
  issuer?: string;
  start?: string;
  end?: string;
  content?: readonly string[];
  periods?: readonly string[];
  related?: readonly string[];
  sources?: readonly Source[];
}

/** An accepted short form that counts only where something shows that it is meant: `党的一大` is no problem, `两新` is. */
export interface Form {
  text: string;
  /** It counts in quotation marks only. */
  quoted?: boolean;
  /** It counts only where one of these words follows directly. */
  followedBy?: readonly string[];
}

export interface WrongForm {
  form: string;
  /** What should stand there; where left out, an accepted form. */
  right?: string;
  reason: string;
  /** Official papers write it too. */
  alsoWritten?: boolean;
}

/** Where facts of an entry come from: `facts` names its fields. */
export interface Source {
  title: string;
  url: string;
  read: string;
  facts: readonly string[];
}

/** What a form in the text stands for. */
export interface Reading extends Form {
  entry: RegisterEntry;
  /** Set where the form is a known wrong one. */
  wrong: WrongForm | null;
}

/** The register, indexed for detection. `version` changes whenever an entry does: it is part of the cache key. */
export interface Register {
  version: string;
  entries: readonly RegisterEntry[];
  byId: ReadonlyMap<string, RegisterEntry>;
  /** Form without marks → what it can stand for; several where only the words around it can tell. */
  readings: ReadonlyMap<string, readonly Reading[]>;
  /** Finds the forms; its pattern numbers are those of `forms`. */
  matcher: Matcher;
  forms: readonly string[];
}

/**
 * Indexes entries. Where two have one id, the later one (the nearer register's) counts.
 * @param version by default told from the entries, every one of which is read for it
 */
export function createRegister(
  entries: readonly RegisterEntry[],
  version: string = fingerprint(JSON.stringify(entries)),
): Register {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const readings = new Map<string, Reading[]>();
  for (const entry of byId.values()) {
    for (const reading of readingsOf(entry)) {
      addTo(readings, withoutMarks(reading.text), reading);
    }
  }
  // 两新 in “两新”党组织 is told by what follows: such readings are tried first.
  for (const list of readings.values()) list.sort((a, b) => Number(!a.followedBy) - Number(!b.followedBy));
  const forms = [...readings.keys()];
  return {
    version,
    entries: [...byId.values()],
    byId,
    readings,
    matcher: buildMatcher(forms, marks),
    forms,
  };
}

/** The register that comes with the tool, which does not change while it runs. */
export const builtInRegister: Register = createRegister(programs.entries as readonly RegisterEntry[], "built-in");

/** A name that is written in quotation marks altogether (“四风”) counts only in them. */
function isQuoted(name: string): boolean {
  return name.startsWith("“") && name.indexOf("”") === name.length - 1;
}

function* readingsOf(entry: RegisterEntry): Generator<Reading> {
  yield { text: entry.name, quoted: isQuoted(entry.name), entry, wrong: null };
  for (const form of entry.forms ?? [])
    yield { ...(typeof form === "string" ? { text: form } : form), entry, wrong: null };
  for (const wrong of entry.wrong ?? []) yield { text: wrong.form, entry, wrong };
}

/** FNV-1a: not for secrets, only for telling one register from another. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

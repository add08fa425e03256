import { withoutMarks } from "../marks.ts";
import { builtInRegister, createRegister, type Form, type Register, type RegisterEntry } from "../register.ts";
import { type OwnEntry, ownId } from "./parse.ts";

/**
 * The register that holds when own registers lie over the one that comes with the tool. Of two layers that say something of one entry the
 * nearer one holds: what it gives replaces what is further away; forms, accepted and wrong, come in addition, and `silence`
 * takes some away, with the official name the whole entry. An entry without an id is the one of its name, where there is one already.
 * @param layers the furthest first: user, workspace
 */
export function layerRegisters(...layers: (readonly OwnEntry[])[]): Register {
  if (layers.every((entries) => entries.length === 0)) return builtInRegister;
  let entries: readonly RegisterEntry[] = builtInRegister.entries;
  for (const layer of layers) entries = lay(entries, layer);
  return createRegister(entries);
}

/** The nearer entries stand first: where two entries claim one form, the first is asked first. */
function lay(far: readonly RegisterEntry[], near: readonly OwnEntry[]): RegisterEntry[] {
  const byId = new Map(far.map((entry) => [entry.id, entry]));
  const byName = new Map(far.map((entry) => [withoutMarks(entry.name), entry]));
  const laid = new Map<string, RegisterEntry>();
  for (const own of near) {
    const base =
      own.id === undefined ? (byName.get(withoutMarks(own.name ?? "")) ?? byId.get(ownId(own))) : byId.get(own.id);
    const id = base?.id ?? ownId(own);
    laid.set(id, merge(laid.get(id) ?? base, own, id));
  }
  const gone = new Set(near.flatMap((own) => own.silence?.map(withoutMarks) ?? []));
  const said = [...laid.values()].filter(({ name }) => !gone.has(withoutMarks(name)));
  // A form that is wrong here is no accepted form of any entry further away, and the other way round.
  const wrong = new Set(near.flatMap((own) => own.wrong?.map(({ form }) => withoutMarks(form)) ?? []));
  const accepted = new Set(near.flatMap((own) => [own.name ?? "", ...(own.forms ?? []).map(textOf)].map(withoutMarks)));
  const rest = far.filter(({ id }) => !laid.has(id)).map((entry) => without(entry, wrong, accepted));
  return [...said, ...rest];
}

function merge(base: RegisterEntry | undefined, own: OwnEntry, id: string): RegisterEntry {
  const { silence = [], note: _note, forms = [], wrong = [], ...facts } = own;
  const silent = new Set(silence.map(withoutMarks));
  const nowWrong = new Set([...silent, ...wrong.map(({ form }) => withoutMarks(form))]);
  const nowAccepted = new Set([...silent, ...[own.name ?? "", ...forms.map(textOf)].map(withoutMarks)]);
  const far = base && without(base, nowWrong, nowAccepted);
  return {
    type: "other",
    ...far,
    ...facts,
    id,
    name: own.name ?? base?.name ?? "",
    forms: [...forms, ...(far?.forms ?? []).filter((form) => !nowAccepted.has(withoutMarks(textOf(form))))],
    wrong: [...wrong.map((said) => ({ reason: "", ...said })), ...(far?.wrong ?? [])],
  };
}

/** The entry without the accepted forms that are wrong now, and without the wrong ones that are accepted now. */
function without(entry: RegisterEntry, wrong: ReadonlySet<string>, accepted: ReadonlySet<string>): RegisterEntry {
  const forms = entry.forms?.filter((form) => !wrong.has(withoutMarks(textOf(form))));
  const kept = entry.wrong?.filter(({ form }) => !accepted.has(withoutMarks(form)));
  if (forms?.length === entry.forms?.length && kept?.length === entry.wrong?.length) return entry;
  return { ...entry, ...(forms && { forms }), ...(kept && { wrong: kept }) };
}

const textOf = (form: string | Form): string => (typeof form === "string" ? form : form.text);

import type { KeptSilence } from "../../core/annotations/homes.ts";
import { type Scope, scopeOf } from "../../core/annotations/silence.ts";
import { targetFor } from "../../core/annotations/target.ts";
import { checkTitle } from "../../core/views/findings.ts";
import {
  type ListedSilence,
  type ListSilencesResult,
  listSilences,
  type SilenceParams,
  type SilenceResult,
  type SilencesChanged,
  silence,
  silencesChanged,
  type TakeBackSilencesParams,
  type TakeBackSilencesResult,
  takeBackSilences,
} from "../../protocol.ts";
import { answer, type Feature, type Server } from "../server.ts";
import { reasonOf } from "../trouble.ts";
import { wordsOf } from "../words.ts";

/** Silences a finding and others like it, lists what is silenced, and takes it back. */
export const silencing: Feature = (server) => {
  const { connection, silences, locale } = server;
  connection.onRequest(silence, (params: SilenceParams) =>
    answer(server, silence, params.uri, () => silenceIt(server, params)),
  );
  connection.onRequest(listSilences, () =>
    answer(server, listSilences, "", async (): Promise<ListSilencesResult> => {
      const inForce = await inForceInOpenDrafts(server);
      const all = await silences.all();
      return all.map((kept) => toListed(server, kept, inForce)).sort((a, b) => (a.created < b.created ? 1 : -1));
    }),
  );
  connection.onRequest(takeBackSilences, ({ keys }: TakeBackSilencesParams) =>
    answer(server, takeBackSilences, "", async (): Promise<TakeBackSilencesResult> => {
      try {
        await silences.takeBack(keys);
        return null;
      } catch (error) {
        return { refused: wordsOf(locale).notTakenBack(reasonOf(error)) };
      } finally {
        tellChange(server, true);
      }
    }),
  );
  return {};
};

/** Other findings are silenced than before: the open drafts are read again. @param closed whether closed ones may be concerned, too */
export function tellChange({ connection, drafts }: Server, closed: boolean): void {
  drafts.restartAll();
  connection.sendNotification(silencesChanged, { closed } satisfies SilencesChanged);
}

async function silenceIt(server: Server, { uri, finding: id, scope, reason }: SilenceParams): Promise<SilenceResult> {
  const { drafts, silences, locale } = server;
  const reading = await drafts.readLatest(uri);
  const finding = reading?.analysis.findings.find((one) => one.id === id);
  if (!reading || !finding) return { refused: wordsOf(locale).nothingToSilence };
  const made = targetFor(scope, silences.pathOf(uri), reading.document.getText(), finding);
  try {
    await silences.keep(uri, { check: finding.check, reason: reason.trim(), ...made });
  } catch (error) {
    return { refused: wordsOf(locale).notSilenced(reasonOf(error)) };
  }
  tellChange(server, scope === "folder" || scope === "wording");
  return null;
}

interface InForce {
  keys: Set<string>;
  /** Keys of all that could be in force: those whose draft is open. */
  possible: Set<string>;
}

async function inForceInOpenDrafts({ documents, drafts, silences }: Server): Promise<InForce> {
  const found: InForce = { keys: new Set(), possible: new Set() };
  for (const { uri } of documents.all()) {
    const reading = await drafts.readLatest(uri);
    if (!reading) continue;
    for (const { by } of reading.silenced) found.keys.add(by.key);
    for (const { key } of await silences.of(uri)) found.possible.add(key);
  }
  return found;
}

function toListed({ locale }: Server, kept: KeptSilence, { keys, possible }: InForce): ListedSilence {
  const { key, check, reason, created, target } = kept;
  const scope: Scope = scopeOf(target);
  const isOfOneDraft = scope === "finding" || scope === "draft";
  return {
    ...{ key, check, scope, reason, created },
    title: checkTitle(check, locale),
    words: target.quote?.exact ?? null,
    where: target.source === "" ? wordsOf(locale).wholeFolder : target.source,
    idle: isOfOneDraft && possible.has(key) && !keys.has(key),
  };
}

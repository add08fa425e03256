// A client that does everything in any order: the server answers all of it, says of nothing that it broke, and reads in the
// end what stands in the editor in the end.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import {
  LogMessageNotification,
  LSPErrorCodes,
  MessageType,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
} from "vscode-languageserver/node";
import { Desk } from "./desk.ts";
import { Folder } from "./folder.ts";
import { requests } from "./requests.ts";

const paths = ["page.news", "desk/page.news", "desk/note.txt", ".hegao/programs.json", "hegao.config.json", "desk"];

/** Sound and broken, with every kind of line end, halves of characters, and what only data files hold. */
const pieces = [
  "青岚市加强基础设施建设建设。",
  "标题写2300家\n\n（下转二版）\n全市2025年2月30日有企业2200家，比上年增长12.5%。\r\n",
  "（上接一版）\r本报青岚3月5日电 “十四五”时期累计新增托育床位3400张，",
  "\u2028“银龄伴读”行动惠及七成；",
  "\uFEFF",
  "\uD83D",
  "\uDE00",
  "\0",
  "",
  '{ "entries": [{ "name": "“银龄伴读”行动", "type": "campaign" }] }',
  '{ "checks": { "style/duplicated-word": "off" } }',
  '{ "documentDate": 3, ',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));

const number = fc.oneof(fc.nat(12), fc.nat(80), fc.constant(2 ** 31 - 1));
const position = fc.record({ line: number, character: number });
/** An editor never sends an end before its start; anything else may come. */
const range = fc.tuple(position, position).map(([a, b]): Range => {
  const inOrder = a.line < b.line || (a.line === b.line && a.character <= b.character);
  return inOrder ? { start: a, end: b } : { start: b, end: a };
});

type Request = keyof typeof requests;

const settings = fc.constantFrom(
  {},
  { inlayHints: true },
  { preset: "facts" },
  { languages: ["plaintext"] },
  { checks: 3 },
);
const uri = fc.constantFrom(...paths.slice(0, 5), "untitled:Untitled-1");
const path = fc.constantFrom(...paths);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("open" as const), uri, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("close" as const), uri }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("edit" as const), uri, range, text }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("replace" as const), uri, text, times: fc.constantFrom(1, 300) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("write" as const), path, text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("move" as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("settings" as const), settings }) },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant("ask" as const),
      what: fc.constantFrom(...(Object.keys(requests) as Request[])),
      uri,
      range,
    }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Question = Extract<Step, { do: "ask" }>;
interface Logged {
  type: MessageType;
  message: string;
}

/** What an editor takes for “ask again”, and a refusal that is said to the person. */
const expected: readonly number[] = [
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.RequestFailed,
];

function act(desk: Desk, one: Exclude<Step, Question>): Promise<void> {
  if (one.do === "open") return desk.show(desk.at(one.uri), one.text);
  if (one.do === "close") return desk.close(desk.at(one.uri));
  if (one.do === "edit") return desk.change(desk.at(one.uri), one);
  if (one.do === "replace") return desk.change(desk.at(one.uri), { text: one.text.repeat(one.times) });
  if (one.do === "write") return desk.write(one.path, one.text);
  if (one.do === "delete") return desk.remove(one.path);
  if (one.do === "move") return desk.move(one.path, one.to);
  return desk.client.changeSettings(() => one.settings);
}

/** Every request has an answer: a result, or one of the errors that are no fault. */
const answered = (desk: Desk, { what, uri, range }: Question): Promise<unknown> =>
  requests[what](desk.client, desk.at(uri), range).catch((error: unknown) => {
    assert.ok(error instanceof ResponseError && expected.includes(error.code), `${what} ${uri}: ${error}`);
  });

/** Server and disk are of this thread: after so many of its turns nothing is under way any more. */
async function settled(): Promise<void> {
  for (let turns = 1000; turns > 0; turns -= 1) await new Promise(setImmediate);
}

/** What the editor lists in the end, of documents and of files of data. */
async function listed({ client, open }: Desk): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const uri of open.keys()) {
    const items = await client.diagnostics(uri);
    found[uri] = items.map(({ code, range: { start } }) => `${start.line}:${start.character} ${code}`);
  }
  for (const { uri, diagnostics } of client.all<PublishDiagnosticsParams>(PublishDiagnosticsNotification.method)) {
    const told = diagnostics.map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`);
    if (told.length > 0) found[`told of ${uri}`] = told;
    else delete found[`told of ${uri}`];
  }
  return found;
}

it("whatever a client does in whatever order, the server reads what stands there in the end", async () => {
  const steps = fc.array(step, { minLength: 5, maxLength: 40 });
  const pauses = fc.array(fc.nat(30), { minLength: 1, maxLength: 7 });
  const property = fc.asyncProperty(steps, pauses, async (steps, pauses) => {
    const desk = await Desk.start(new Folder(), pauses);
    const answers: Promise<unknown>[] = [];
    for (const one of steps) {
      if (one.do === "ask") answers.push(answered(desk, one));
      else await act(desk, one);
    }
    await Promise.all(answers);
    await settled();
    const errors = desk.client
      .all<Logged>(LogMessageNotification.method)
      .filter(({ type }) => type === MessageType.Error);
    assert.deepEqual(errors, []);
    const fresh = await Desk.start(desk.folder);
    fresh.client.settings = desk.client.settings;
    for (const [uri, text] of desk.open) await fresh.show(uri, text);
    await settled();
    assert.deepEqual(await listed(desk), await listed(fresh));
    await desk.client.stop();
    await fresh.client.stop();
  });
  await fc.assert(property, { numRuns: 40 });
});

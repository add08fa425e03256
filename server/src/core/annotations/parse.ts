import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import schema from "../../../register/silence.schema.json" with { type: "json" };
import { at, type DataProblem, type Schema, SchemaReader } from "../data/schemaProblems.ts";
import type { Locale } from "../ports.ts";
import { type Annotation, silencing } from "./format.ts";
import type { Silence, Target } from "./silence.ts";
import { toPath } from "./source.ts";

export interface ReadAnnotation {
  /** Null for another annotation, and for one that is broken. */
  silence: Silence | null;
  problems: readonly DataProblem[];
}

const words = {
  zh: {
    syntax: "不是有效的 JSON：此处有缺漏或多余的符号",
    source: "应为相对于 .hegao 所在文件夹的路径，不能在该文件夹之外",
    quote: "缺少 TextQuoteSelector：只有位置，找不到原文",
    exact: "缺少 exact",
    check: "缺少检查项：purpose 为 tagging 的一项",
    unknownCheck: (id: string) => `没有“${id}”这个检查项，不起作用`,
  },
  en: {
    syntax: "This is not valid JSON: something is missing or too much here",
    source: "must be a path from the folder that holds .hegao, and not lead out of it",
    quote: "has no TextQuoteSelector: a position alone does not find the words",
    exact: "exact is missing",
    check: "names no check: an item with the purpose tagging",
    unknownCheck: (id: string) => `There is no check "${id}": this has no effect`,
  },
};

type Words = (typeof words)["zh"];

/**
 * Reads the file of one annotation. One that is broken silences nothing, and every problem is told at its place.
 * @param hasCheck whether there is a check of this id
 */
export function readAnnotation(text: string, locale: Locale, hasCheck: (id: string) => boolean): ReadAnnotation {
  const say = words[locale];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (!root || errors.length > 0) {
    const found = errors.map(({ offset, length }) => ({ start: offset, end: offset + Math.max(length, 1) }));
    const places = found.length > 0 ? found : [{ start: 0, end: 1 }];
    return { silence: null, problems: places.map((place) => ({ ...place, message: say.syntax })) };
  }
  const motivation: unknown = findNodeAtLocation(root, ["motivation"])?.value;
  if (typeof motivation === "string" && motivation !== silencing) return { silence: null, problems: [] };
  const reader = new SchemaReader(schema.$defs as Record<string, Schema>, locale);
  const problems = reader.problems(root, schema as Schema);
  if (problems.length === 0) problems.push(...objections(root, hasCheck, say));
  return { silence: problems.length === 0 ? toSilence(getNodeValue(root)) : null, problems };
}

/** What makes a well-formed annotation useless. */
function* objections(root: Node, hasCheck: (id: string) => boolean, say: Words): Generator<DataProblem> {
  const { body, target }: Annotation = getNodeValue(root);
  const tag = body.findIndex(({ purpose }) => purpose === "tagging");
  if (tag < 0) yield at(nodeAt(root, "body"), say.check);
  else if (!hasCheck(body[tag]!.value))
    yield at(nodeAt(root, "body", tag, "value"), say.unknownCheck(body[tag]!.value));
  for (const [index, { source, selector = [] }] of target.entries()) {
    if (toPath(source) === null) yield at(nodeAt(root, "target", index, "source"), say.source);
    const quote = selector.findIndex(({ type }) => type === "TextQuoteSelector");
    if (quote >= 0 && !("exact" in selector[quote]!)) {
      yield at(nodeAt(root, "target", index, "selector", quote), say.exact);
    } else if (quote < 0 && (selector.length > 0 || index > 0)) yield at(nodeAt(root, "target", index), say.quote);
  }
}

/** A part that the schema has found to be there. */
const nodeAt = (root: Node, ...path: (string | number)[]): Node => findNodeAtLocation(root, path)!;

function toSilence({ id, created, body, target: [first, ...against] }: Annotation): Silence {
  const said = (purpose: string) => body.find((item) => item.purpose === purpose)?.value ?? "";
  const evidence = against.map((other) => toTarget(other).quote!.exact);
  return { id, created, check: said("tagging"), reason: said("commenting"), target: toTarget(first!), evidence };
}

function toTarget({ source, selector = [] }: Annotation["target"][number]): Target {
  const path = { source: toPath(source)! };
  const quote = selector.find((one) => one.type === "TextQuoteSelector");
  if (!quote) return path;
  const { exact, prefix, suffix } = quote;
  if (prefix === undefined && suffix === undefined) return { ...path, quote: { exact } };
  const start = selector.find((one) => one.type === "TextPositionSelector")?.start ?? 0;
  return { ...path, quote: { exact, context: { prefix: prefix ?? "", suffix: suffix ?? "", start } } };
}

import type { Node } from "jsonc-parser";
import type { Locale } from "../ports.ts";
import type { Span } from "../text/span.ts";

/** What is wrong in a file of data, at its place in the text. */
export interface DataProblem extends Span {
  message: string;
  /** No JSON: whatever edits JSON marks that too. */
  syntax?: true;
}

/** The part of JSON Schema that the schemas of people's own files use; a test proves that they use no more. */
export interface Schema {
  type?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  enum?: readonly unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  minItems?: number;
  uniqueItems?: boolean;
  $ref?: string;
}

const words = {
  zh: {
    type: (type: string) => `应为${{ object: "对象 { }", array: "列表 [ ]", string: "字符串" }[type] ?? type}`,
    missing: (names: string) => `缺少 ${names}`,
    unknown: (name: string) => `没有“${name}”这个属性`,
    choice: (values: string) => `应为 ${values} 之一`,
    short: "太短",
    few: (count: number) => `至少要有 ${count} 项`,
    twice: "列了两次",
    pattern: "格式不对：日期写作 2026、2026-02 或 2026-02-25",
    form: "应为字符串，或带 text 和 quoted、followedBy 的对象",
  },
  en: {
    type: (type: string) => `must be ${type === "object" ? "an object" : type === "array" ? "a list" : `a ${type}`}`,
    missing: (names: string) => `${names} is missing`,
    unknown: (name: string) => `there is no property "${name}"`,
    choice: (values: string) => `must be one of ${values}`,
    short: "is too short",
    few: (count: number) => `needs at least ${count}`,
    twice: "stands here twice",
    pattern: "is not of the right form: a date is 2026, 2026-02 or 2026-02-25",
    form: "must be a string, or an object with text and quoted or followedBy",
  },
};

/** Holds a part of a file against its schema, and tells each problem at its place. Every schema here closes its objects. */
export class SchemaReader {
  private readonly definitions: Readonly<Record<string, Schema>>;
  private readonly say: (typeof words)["zh"];

  constructor(definitions: Readonly<Record<string, Schema>>, locale: Locale) {
    this.definitions = definitions;
    this.say = words[locale];
  }

  problems(node: Node, given: Schema): DataProblem[] {
    const schema = this.resolve(given);
    if (schema.oneOf) return this.ofEither(node, schema.oneOf);
    const allowed = schema.enum ?? ("const" in schema ? [schema.const] : null);
    if (allowed && !allowed.includes(node.value)) return [at(node, this.say.choice(allowed.join(", ")))];
    if (schema.type && schema.type !== node.type) return [at(node, this.say.type(schema.type))];
    if (node.type === "object") return this.ofObject(node, schema);
    if (node.type === "array") return this.ofArray(node, schema);
    return node.type === "string" ? this.ofString(node, schema) : [];
  }

  private resolve({ $ref, ...schema }: Schema): Schema {
    return $ref ? { ...this.definitions[$ref.slice($ref.lastIndexOf("/") + 1)], ...schema } : schema;
  }

  /** A form is a string or an object: the problems are those of the one that the node is like. */
  private ofEither(node: Node, either: readonly Schema[]): DataProblem[] {
    const alike = either.find((schema) => schema.type === node.type);
    return alike ? this.problems(node, alike) : [at(node, this.say.form)];
  }

  private ofObject(node: Node, { properties = {}, required = [], anyOf = [] }: Schema): DataProblem[] {
    const found: DataProblem[] = [];
    const names = new Set<string>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue;
      const schema = Object.hasOwn(properties, key.value) ? properties[key.value] : undefined;
      if (names.has(key.value)) found.push(at(key, this.say.twice));
      names.add(key.value);
      found.push(...(schema ? this.problems(value, schema) : [at(key, this.say.unknown(key.value))]));
    }
    const missing = required.filter((name) => !names.has(name));
    if (missing.length > 0) found.push(at(node, this.say.missing(missing.join(", "))));
    if (anyOf.length > 0 && !anyOf.some((schema) => schema.required?.every((name) => names.has(name)))) {
      found.push(at(node, this.say.missing(anyOf.flatMap((schema) => schema.required ?? []).join(" / "))));
    }
    return found;
  }

  private ofArray(node: Node, { items, minItems = 0, uniqueItems = false }: Schema): DataProblem[] {
    const children = node.children ?? [];
    const found = items ? children.flatMap((child) => this.problems(child, items)) : [];
    if (children.length < minItems) found.push(at(node, this.say.few(minItems)));
    const seen = new Set<unknown>();
    for (const child of uniqueItems ? children.filter(({ type }) => type === "string") : []) {
      if (seen.has(child.value)) found.push(at(child, this.say.twice));
      seen.add(child.value);
    }
    return found;
  }

  private ofString(node: Node, { minLength = 0, pattern }: Schema): DataProblem[] {
    if (node.value.length < minLength) return [at(node, this.say.short)];
    return pattern && !new RegExp(pattern).test(node.value) ? [at(node, this.say.pattern)] : [];
  }
}

export const at = ({ offset, length }: Node, message: string): DataProblem => ({
  start: offset,
  end: offset + length,
  message,
});

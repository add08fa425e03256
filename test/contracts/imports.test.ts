// Imports go down only (docs/architecture.md): proved from the import lines.
import assert from "node:assert/strict";
import { posix } from "node:path";
import { describe, it } from "node:test";
import { files, read } from "./repository.ts";

/** From the bottom up; a file belongs to the first room that its path begins with, and may import its own and those before. */
const rooms = [
  ["contracts", "server/src/core/format.ts", "server/src/core/ports.ts", "server/src/core/settings.ts"],
  ["text", "server/src/core/text/"],
  ["data", "server/src/core/data/"],
  ["structure", "server/src/core/structure/"],
  ["mentions", "server/src/core/mentions/"],
  ["resolution", "server/src/core/resolution/"],
  ["claims", "server/src/core/claims/"],
  ["checks", "server/src/core/checks/"],
  ["annotations", "server/src/core/annotations/"],
  ["wording", "server/src/core/wording/"],
  ["views", "server/src/core/views/"],
  ["exports", "server/src/core/exports/"],
  ["analysis", "server/src/core/"],
  ["lsp", "server/src/protocol.ts", "server/src/lsp/"],
  ["node", "server/src/node/"],
] as const;

type Room = (typeof rooms)[number][0];

/** Where the order of the rooms is not the order of the list. */
const order: Room[] = [
  ...([
    "contracts",
    "text",
    "data",
    "structure",
    "mentions",
    "resolution",
    "claims",
    "checks",
    "annotations",
    "analysis",
  ] as const),
  ...(["wording", "views", "exports", "lsp", "node"] as const),
];

const corePackages = new Set(["big.js", "fastest-levenshtein", "jsonc-parser", "papaparse", "tyme4ts"]);

interface Import {
  from: string;
  /** A path of the repository, or a package's name. */
  target: string;
  line: string;
}

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`. */
const specifier = /\b(?:from\s+|import\s*\(?\s*)["']([\w@./:-]+)["']/g;

const imports: Import[] = files("server/src/**/*.ts", "client/src/**/*.ts").flatMap((from) =>
  [...read(from).matchAll(specifier)].map(([line, name = ""]) => ({
    from,
    target: name.startsWith(".") ? posix.join(posix.dirname(from), name) : name,
    line: `${from}: ${line}`,
  })),
);

const roomOf = (path: string): Room | undefined =>
  rooms.find(([, ...prefixes]) => prefixes.some((prefix) => path.startsWith(prefix)))?.[0];

const lines = (wrong: Import[]): string[] => wrong.map(({ line }) => line);

describe("imports", () => {
  it("are read at all", () => {
    assert.ok(imports.some(({ target }) => target === "server/src/core/format.ts"));
  });

  it("go down only", () => {
    const upward = imports.filter(({ from, target }) => {
      const [low, high] = [roomOf(target), roomOf(from)];
      return low !== undefined && high !== undefined && order.indexOf(low) > order.indexOf(high);
    });
    assert.deepEqual(lines(upward), []);
  });

  it("of the core reach nothing but the core, the register and five pure libraries", () => {
    const outside = imports.filter(
      ({ from, target }) =>
        from.startsWith("server/src/core/") &&
        !target.startsWith("server/src/core/") &&
        !(target.startsWith("server/register/") && target.endsWith(".json")) &&
        !corePackages.has(target),
    );
    assert.deepEqual(lines(outside), []);
  });

  it("of a check reach no other check", () => {
    // A check is what the list of checks imports from its own folder, the type of a check aside.
    const list = "server/src/core/checks/index.ts";
    const checks = imports.filter(({ from, target }) => from === list && target !== "server/src/core/checks/check.ts");
    const names = new Set(checks.map(({ target }) => target));
    assert.deepEqual(lines(imports.filter(({ from, target }) => names.has(from) && names.has(target))), []);
  });

  it("of the client reach the protocol and nothing else of the server", () => {
    const reached = imports.filter(
      ({ from, target }) =>
        from.startsWith("client/") && target.startsWith("server/") && target !== "server/src/protocol.ts",
    );
    assert.deepEqual(lines(reached), []);
  });

  it("of the command line reach nothing of the editor's server but the protocol", () => {
    const reached = imports.filter(
      ({ from, target }) => from.startsWith("server/src/node/cli/") && target.startsWith("server/src/lsp/"),
    );
    assert.deepEqual(lines(reached), []);
  });

  it("of the server never reach the client", () => {
    const reached = imports.filter(
      ({ from, target }) => from.startsWith("server/") && (target.startsWith("client/") || target === "vscode"),
    );
    assert.deepEqual(lines(reached), []);
  });
});

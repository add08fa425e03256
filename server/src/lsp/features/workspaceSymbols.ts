import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { Program } from "../../core/format.ts";
import { entryOf } from "../../core/mentions/programs/lookup.ts";
import { withoutMarks } from "../../core/mentions/programs/marks.ts";
import type { Register } from "../../core/mentions/programs/register.ts";
import { answer, type Feature } from "../server.ts";

/** A list of more is of no use to anybody: the next letter makes it shorter. */
const mostSymbols = 2000;

/** Every place where a draft of the open folders names a program, found by what is written or by its official name. */
export const workspaceSymbols: Feature = (server) => {
  const { connection, programIndex, registers } = server;
  connection.onWorkspaceSymbol(({ query }, token) =>
    answer(server, "workspace/symbol", query, async () => {
      const wanted = withoutMarks(query).toLowerCase();
      const found: WorkspaceSymbol[] = [];
      for (const { uri, programs } of await programIndex.all(token)) {
        const register = await registers.of(uri);
        for (const { program, range } of programs) {
          const official = officialName(register, program);
          if (![program.text, official].some((name) => withoutMarks(name).toLowerCase().includes(wanted))) continue;
          const isOther = withoutMarks(official) !== withoutMarks(program.text);
          const symbol: WorkspaceSymbol = { name: program.text, kind: SymbolKind.Constant, location: { uri, range } };
          found.push(isOther ? { ...symbol, containerName: official } : symbol);
          if (found.length === mostSymbols) return found;
        }
      }
      return found;
    }),
  );
  return { workspaceSymbolProvider: true };
};

const officialName = (register: Register, program: Program): string => entryOf(register, program)?.name ?? program.name;

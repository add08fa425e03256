import * as vscode from "vscode";
import { draftLanguage } from "../../server/src/protocol.ts";

/** Files, and drafts that are in no file yet; not the other side of a comparison, nor an output channel. */
const schemes = ["file", "untitled", "vscode-vfs"];

/** The languages that may be drafts. Of all but the first the server looks only at what is mostly Chinese. */
export function draftLanguages(): string[] {
  const set = vscode.workspace.getConfiguration("hegao").get<unknown>("languages");
  const others = Array.isArray(set) ? set.filter((language) => typeof language === "string") : [];
  return [...new Set([draftLanguage, ...others])];
}

export const draftSelector = (): { scheme: string; language: string }[] =>
  schemes.flatMap((scheme) => draftLanguages().map((language) => ({ scheme, language })));

/** What newsroom and user have registered: the server reads it as it stands in the editor, saved or not. */
export function registerSelector(): { scheme: string; pattern: string }[] {
  const own = vscode.workspace.getConfiguration("hegao").get<unknown>("userRegister");
  const patterns = ["**/.hegao/programs.json", ...(typeof own === "string" && own !== "" ? [own] : [])];
  return patterns.map((pattern) => ({ scheme: "file", pattern }));
}

export const mayBeDraft = (document: vscode.TextDocument): boolean =>
  vscode.languages.match(draftSelector(), document) > 0;

import * as vscode from "vscode";
import { draftEndings, draftLanguage, registerPath, settingsFileName } from "../../server/src/protocol.ts";

/** Files, and drafts that are in no file yet; not the other side of a comparison, nor an output channel. */
const schemes = ["file", "untitled", "vscode-vfs"];

/** The languages that the settings of window or folders name. Of all but the first the server looks only at what is mostly Chinese. */
export function draftLanguages(): string[] {
  const places = [undefined, ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
  const set = places.flatMap((place) => vscode.workspace.getConfiguration("hegao", place).get<unknown>("languages"));
  return [...new Set([draftLanguage, ...set.filter((language) => typeof language === "string")])];
}

/** The languages that may be drafts: a folder's hegao.config.json may name others than the editor's settings, and the server knows. */
export const possibleLanguages = (): string[] => [...new Set([...draftLanguages(), ...Object.keys(draftEndings)])];

export const draftSelector = (): { scheme: string; language: string }[] =>
  schemes.flatMap((scheme) => possibleLanguages().map((language) => ({ scheme, language })));

/** What a newsroom has set and registered, and the user: the server reads it as it stands in the editor, saved or not. */
export function dataSelector(): { scheme: string; pattern: string }[] {
  const own = vscode.workspace.getConfiguration("hegao").get<unknown>("userRegister");
  const patterns = [
    `**/${settingsFileName}`,
    `**/${registerPath}`,
    ...(typeof own === "string" && own !== "" ? [own] : []),
  ];
  return patterns.map((pattern) => ({ scheme: "file", pattern }));
}

export const mayBeDraft = (document: vscode.TextDocument): boolean =>
  vscode.languages.match(draftSelector(), document) > 0;

import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";

/** What the client can do, as far as it changes what the server does. */
export interface ClientAbilities {
  pullsDiagnostics: boolean;
  refreshesDiagnostics: boolean;
  refreshesTokens: boolean;
  refreshesHints: boolean;
  readsConfiguration: boolean;
  watchesConfiguration: boolean;
  hasFolders: boolean;
  watchesFiles: boolean;
  createsFiles: boolean;
  /** It has the command that writes a register file which an edit has changed. */
  savesRegister: boolean;
  /** It has the command that asks for a reason and silences a finding. */
  silences: boolean;
  /** It marks what is wrong with the syntax of JSON in its editors. */
  marksJson: boolean;
  relatedInformation: boolean;
  markdown: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const options = initializationOptions as Partial<InitializationOptions> | undefined;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    readsConfiguration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    savesRegister: options?.savesRegister === true,
    silences: options?.silences === true,
    marksJson: options?.marksJson === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
  };
}

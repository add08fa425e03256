// The desktop server: wires and nothing else.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/serve.ts";
import { nodeHost } from "./host.ts";

const connection = createConnection(ProposedFeatures.all);

// An exception that nobody caught is told and survived: an open draft must not lose its server.
process.on("uncaughtException", (error) => connection.console.error(error.stack ?? error.message));
process.on("unhandledRejection", (reason) => connection.console.error(String(reason)));

serve(connection, nodeHost);

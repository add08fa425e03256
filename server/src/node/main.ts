// The desktop server: wires and nothing else.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "../lsp/serve.ts";
import { traceOf } from "../lsp/trouble.ts";
import { nodeHost } from "./host.ts";

const connection = createConnection(ProposedFeatures.all);

// An exception that nobody caught is told and survived: an open draft must not lose its server.
process.on("uncaughtException", (error) => connection.console.error(traceOf(error)));
process.on("unhandledRejection", (reason) => connection.console.error(traceOf(reason)));

serve(connection, nodeHost);

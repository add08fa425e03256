// Bundles what runs: `node scripts/build.ts [--watch] [--production]`.
import { chmodSync, cpSync, globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, context, type Plugin } from "esbuild";
import { prepareDictionary } from "./dictionary.ts";
import { copyDocumentation } from "./documentation.ts";
import { dist, root } from "./paths.ts";
import { main, Trouble } from "./processes.ts";

interface Bundle {
  source: string;
  target: string;
}

const bundles: Bundle[] = [
  { source: "client/src/extension.ts", target: "client/extension" },
  { source: "server/src/node/main.ts", target: "server/main" },
  { source: "server/src/node/segmenterWorker.ts", target: "server/segmenterWorker" },
  { source: "server/src/node/cli.ts", target: "cli/hegao" },
];

/** Each file of the suite is a bundle of its own, since mocha loads file by file; no list is kept. */
function suite(): Bundle[] {
  return globSync("test/vscode/{index,*.test}.ts", { cwd: root }).map((source) => ({
    source,
    target: source.replace(/\.ts$/, ""),
  }));
}

const commandLine = join(dist, "cli", "hegao.cjs");

const options: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Some libraries (jsonc-parser) are written in a way as `main` that cannot be bundled.
  mainFields: ["module", "main"],
  // vscode is the editor's own; nodejieba is native and found in node_modules; mocha loads its parts by name.
  external: ["vscode", "nodejieba", "mocha"],
  // The sources are modules, the bundles are not: what a module knows of its place is put back.
  define: { "import.meta.url": "moduleUrl", "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  logLevel: "info",
};

/** The register, for whoever wants to read what the tool knows of a name: "go to definition" opens it. */
function copyRegister(): void {
  cpSync(join(root, "server", "register", "programs.json"), join(dist, "register", "programs.json"));
}

/** The watching lines that .vscode/tasks.json waits for. */
const announce: Plugin = {
  name: "announce",
  setup(build) {
    build.onStart(() => console.log("build started"));
    build.onEnd((result) => {
      console.log(`build finished with ${result.errors.length} error(s)`);
    });
  },
};

main(async () => {
  const production = process.argv.includes("--production");
  // A test that was deleted must not run on from an earlier build.
  rmSync(join(dist, "test"), { recursive: true, force: true });
  prepareDictionary(join(dist, "dictionary"));
  copyDocumentation();
  copyRegister();
  const entryPoints = [...bundles, ...suite()].map(({ source, target }) => ({ in: source, out: target }));
  const settings: BuildOptions = { ...options, entryPoints, minify: production, sourcemap: !production };
  if (!process.argv.includes("--watch")) {
    await build(settings).catch(() => {
      throw new Trouble("The bundles could not be built: the errors stand above.");
    });
    chmodSync(commandLine, 0o755);
    return 0;
  }
  const watcher = await context({ ...settings, plugins: [announce], logLevel: "warning" });
  await watcher.watch();
  return new Promise<never>(() => {});
});

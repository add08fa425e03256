// What is installed is what was tried: every version exact, the lock file free of any one registry's address.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "./repository.ts";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Lock {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string } & Partial<Manifest>>;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as Lock;
const { "": project, ...installed } = lock.packages;
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

describe("dependencies", () => {
  it("name one exact version each", () => {
    const loose = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    assert.deepEqual(loose, []);
  });

  it("are locked as declared", () => {
    assert.deepEqual({ ...project?.dependencies, ...project?.devDependencies }, declared);
    for (const [name, version] of Object.entries(declared)) {
      assert.equal(installed[`node_modules/${name}`]?.version, version, name);
    }
  });

  it("are locked by content, not by address", () => {
    const addressed = Object.entries(installed).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(addressed, []);
    const unproved = Object.entries(installed).filter(([, { integrity }]) => integrity === undefined);
    assert.deepEqual(unproved, []);
  });

  it("at run time are named with their reason", () => {
    const named = [...read("docs/architecture.md").matchAll(/^\| (`.*`) \| \S/gm)].flatMap(([, names = ""]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    assert.deepEqual(
      Object.keys(manifest.dependencies).filter((name) => !named.includes(name)),
      [],
    );
  });
});

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/paths.ts";
import { goldFits } from "../bench/programs.ts";

const skip = existsSync(join(root, "../shared/drafts")) ? false : "the real drafts are not at hand";

test("the gold list of programs names what stands at its offsets", { skip }, () => {
  assert.ok(goldFits());
});

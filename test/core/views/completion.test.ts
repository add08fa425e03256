// What is offered while a name is written: `|` is the caret, the result is the line after the first offer that ends as told.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRegister } from "../../../server/src/core/mentions/programs/register.ts";
import { offersAt } from "../../../server/src/core/views/completion.ts";

const register = createRegister([
  { id: "reading", name: "“银龄伴读”行动", type: "campaign" },
  { id: "brand", name: "“泽小二”", type: "brand", forms: ["泽小二服务队"], wrong: [{ form: "泽小儿", reason: "误" }] },
  { id: "wharf", name: "云泽码头工程", type: "project" },
  { id: "rules", name: "云泽市古树保护办法", type: "document" },
]);

/** The lines that the offers make, in their order. */
function lines(line: string): string[] {
  const [before = "", after = ""] = line.split("|");
  return offersAt(register, before, after).offers.map(
    (offer) => before.slice(0, before.length - offer.before) + offer.newText + after.slice(offer.after),
  );
}

describe("offers", () => {
  const cases: [line: string, made: string[]][] = [
    [
      "推进“|",
      ["推进“泽小二”", "推进“银龄伴读”行动", "推进“泽小二服务队”", "推进“云泽码头工程”", "推进“云泽市古树保护办法”"],
    ],
    [
      "推进“|”",
      ["推进“泽小二”", "推进“银龄伴读”行动", "推进“泽小二服务队”", "推进“云泽码头工程”", "推进“云泽市古树保护办法”"],
    ],
    ["推进“银|”", ["推进“银龄伴读”行动"]],
    ["推进“银龄伴读”行|", ["推进“银龄伴读”行动"]],
    ["推进“云泽码|”，", ["推进“云泽码头工程”，"]],
    ["印发《|》", ["印发《云泽市古树保护办法》"]],
    ["印发《云泽|", ["印发《云泽市古树保护办法》"]],
    ["来到云泽|", ["来到云泽码头工程", "来到云泽市古树保护办法"]],
    ["推进银龄|", ["推进“银龄伴读”行动"]],
    ["来到泽小|", ["来到“泽小二”", "来到泽小二服务队"]],
    ["他说“你好，云泽码|", ["他说“你好，云泽码头工程"]],
  ];
  for (const [line, made] of cases) it(line, () => assert.deepEqual(lines(line), made));

  it("are none where nothing is begun, one letter stands alone, the name is whole, or a mark is closed", () => {
    for (const line of ["|", "推进|", "云|", "推进云|", "推进云泽码头工程|", "推进“银龄”|", "推进“三抓|", "pm|"])
      assert.deepEqual(lines(line), [], line);
  });

  it("are never a known wrong form", () => {
    assert.ok(!lines("“泽小|").some((line) => line.includes("泽小儿")));
  });

  it("say when they are not all", () => {
    const names = Array.from({ length: 150 }, (_, at) => ({
      id: `n${at}`,
      name: `云泽${String.fromCharCode(0x4e00 + at)}工程`,
      type: "project" as const,
    }));
    const many = offersAt(createRegister(names), "云泽", "");
    assert.deepEqual([many.offers.length, many.complete], [100, false]);
    assert.equal(offersAt(register, "云泽", "").complete, true);
  });
});

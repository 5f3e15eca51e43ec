import { expect, test } from "vitest";
import { Script } from "../../../src/core/spot/script.js";

test("Traditional from the first character on that is only Traditional", () => {
  const script = new Script();
  expect(script.before("用思维鏈", 0, 3)).toBe("zh-Hans");
  expect(script.before("用思维鏈", 0, 99)).toBe("zh-Hant");
  expect(script.before("链", 4, 5)).toBe("zh-Hant");
});

test("what is both, and full width, tells nothing", () => {
  expect(new Script().before("\uff21人工\uff0c", 0, 9)).toBe("zh-Hans");
});

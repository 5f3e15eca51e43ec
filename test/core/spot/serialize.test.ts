import fc from "fast-check";
import { expect, test } from "vitest";
import { GlossaryError } from "../../../src/core/error.js";
import { compile } from "../../../src/core/spot/automaton.js";
import { exportAutomaton, importAutomaton } from "../../../src/core/spot/serialize.js";
import { hyphenatedCases, latinCases, plainCases } from "./arbitraries.js";

const bytes = exportAutomaton(compile(["思维链", "思维", "chain of thought"], { fold: true, wholeWords: true }));

test("what is read again finds the same", () => {
  fc.assert(
    fc.property(fc.oneof(plainCases, latinCases, hyphenatedCases), fc.boolean(), (one, overlaps) => {
      const { patterns, text, options } = one;
      const own = compile(patterns, options);
      const read = importAutomaton(exportAutomaton(own));
      expect([...read.scan(text, { overlaps })]).toEqual([...own.scan(text, { overlaps })]);
      // Compared as buffers: one by one, a hundred thousand numbers take a second.
      expect(Buffer.from(exportAutomaton(read)).equals(exportAutomaton(own))).toBe(true);
    }),
  );
});

test("bytes that stand anywhere in a larger buffer are read", () => {
  for (const at of [0, 1, 3, 8]) {
    const larger = new Uint8Array(bytes.length + 16);
    larger.set(bytes, at);
    expect([...importAutomaton(larger.subarray(at, at + bytes.length)).scan("用思維鏈")]).toEqual([
      { start: 1, end: 4, pattern: 0 },
    ]);
  }
});

/** What importing throws. */
function fault(any: Uint8Array): string {
  try {
    importAutomaton(any);
    return "none";
  } catch (error) {
    return error instanceof GlossaryError && error.mend ? error.code : String(error);
  }
}

test("damage anywhere is told, and what is cut off, added, or no automaton at all", () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      expect(fault(damaged)).toBe("bad-automaton");
      expect(fault(bytes.slice(0, at))).toBe("bad-automaton");
    }),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => fault(any) === "bad-automaton"));
});

test("what no compile made is no automaton", () => {
  expect(() => exportAutomaton({ ...compile([]) })).toThrow(TypeError);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type FlatArray, readFlat, writeFlat } from "../../src/core/flat-file.js";

const arrays: fc.Arbitrary<FlatArray> = fc.oneof(
  fc.int32Array(),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.float64Array({ noNaN: true }),
);

test("what was written is read", () => {
  fc.assert(
    fc.property(fc.array(arrays), fc.string(), (list, note) => {
      const { head, next } = readFlat<{ note: string }>("some", writeFlat("some", { note }, list));
      expect(head.note).toBe(note);
      expect(list.map((array) => next(array.constructor as new (length: number) => FlatArray))).toEqual(list);
      expect(() => next(Uint8Array)).toThrow("no Uint8Array");
    }),
  );
});

test("other bytes, and arrays of another type, are told", () => {
  const bytes = writeFlat("some", {}, [new Uint8Array(3)]);
  expect(() => readFlat("other", bytes)).toThrow("begin otherwise");
  expect(() => readFlat("some", bytes.slice(0, -1))).toThrow("damaged");
  expect(() => readFlat("some", bytes).next(Int32Array)).toThrow("no Int32Array");
});

import { expect, test } from "vitest";
import { createGlossary } from "../../src/core/glossary.js";
import { conceptTree, type TreeNode } from "../../src/core/tree.js";

const table = createGlossary([
  { id: "a", subject: "x", terms: { en: ["a"] } },
  { id: "b", subject: "x", terms: { en: ["b"] }, broader: ["a"] },
  { id: "c", subject: "x", terms: { en: ["c"] }, broader: ["a"] },
  { id: "d", subject: "x", terms: { en: ["d"] }, broader: ["b", "c"] },
  { id: "e", subject: "y", terms: { en: ["e"] }, broader: ["d"] },
  { id: "f", subject: "x", terms: { en: ["f"] }, broader: ["d"] },
  { id: "one", kind: "system", terms: { en: ["one"] } },
  { id: "two", kind: "system", terms: { en: ["two"] }, derivedFrom: ["one"] },
  { id: "x1", terms: { en: ["x1"] }, broader: ["x2"] },
  { id: "x2", terms: { en: ["x2"] }, broader: ["x1"] },
]);
const shape = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map(({ concept, children, seen }) => [concept.id + (seen ? "…" : ""), ...shape(children)]);

test("a concept's tree is what is narrower, in any field", () => {
  expect(shape(conceptTree(table, "d"))).toEqual([["d", ["e"], ["f"]]]);
});

test("a subject field's tree stays in it, and grows a branch once", () => {
  expect(shape(conceptTree(table, "x"))).toEqual([["a", ["b", ["d", ["f"]]], ["c", ["d…"]]]]);
});

test("a system's tree is what was derived from it", () => {
  expect(shape(conceptTree(table, "one"))).toEqual([["one", ["two"]]]);
});

test("a circle ends, and an unknown name has no tree", () => {
  expect(shape(conceptTree(table, "x1"))).toEqual([["x1", ["x2", ["x1…"]]]]);
  expect(conceptTree(table, "nothing")).toEqual([]);
});

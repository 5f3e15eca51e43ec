import type { Glossary } from "../core/glossary.js";
import { languageOf } from "../core/language.js";
import { findTerms, type TermMatch } from "../core/spot/find-terms.js";
import { nearestLang, siblingsAround, type Tree, textRuns } from "./tree.js";

/** Parts the runs of text: an empty line, as between paragraphs. */
const gap = "\n\n";

/** Which occurrences are marked: the first of each concept, or every one. */
export type Occurrences = "document" | "all";

/**
 * Wraps the terms under `root`. The text stays what it was, and what is wrapped already is left alone.
 *
 * @param seen Ids of the concepts that are marked already; grows when only first occurrences are.
 */
export function markTerms<Node>(
  tree: Tree<Node>,
  root: Node,
  glossary: Glossary,
  first: Occurrences,
  seen: Set<string>,
): void {
  const isWanted = ({ concept }: TermMatch) => first === "all" || (!seen.has(concept.id) && seen.add(concept.id));
  const runs = [...textRuns(tree, root)];
  const texts = runs.map((run) => run.map(tree.textOf).join(""));
  // All at once, since terms elsewhere tell in which sense an everyday word is used; but none reaches over a gap.
  const matches = findTerms(glossary, texts.join(gap)).filter(isWanted);
  let offset = 0;
  let at = 0;
  for (const [place, run] of runs.entries()) {
    const length = texts[place]?.length ?? 0;
    const own: TermMatch[] = [];
    for (; at < matches.length && (matches[at] as TermMatch).start < offset + length; at++) {
      const match = matches[at] as TermMatch;
      own.push({ ...match, start: match.start - offset, end: match.end - offset });
    }
    offset += length + gap.length;
    if (own.length === 0) continue;
    const starts = startsOf(run.map((node) => tree.textOf(node).length));
    // From the end, so that a cut leaves the offsets of the matches still to come alone.
    for (const match of own.reverse()) markMatch(tree, piecesOf(tree, run, starts, match), match);
  }
}

function markMatch<Node>(tree: Tree<Node>, pieces: readonly Node[], match: TermMatch): void {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return;
  const mark = { concept: match.concept.id, lang: foreign(tree, first, match) };
  const whole = siblingsAround(tree, first, last);
  if (whole) {
    tree.wrap(...whole, { ...mark, label: undefined, continued: false });
    return;
  }
  for (const piece of pieces) {
    const isFirst = piece === first;
    tree.wrap(piece, piece, { ...mark, label: isFirst ? match.text : undefined, continued: !isFirst });
  }
}

/** Cuts the match out of the run's text nodes, and gives the nodes that hold it and nothing else. */
function piecesOf<Node>(tree: Tree<Node>, run: readonly Node[], starts: readonly number[], match: TermMatch): Node[] {
  return run.flatMap((node, row) => {
    const start = starts[row] ?? 0;
    const from = Math.max(match.start - start, 0);
    const to = Math.min(match.end, starts[row + 1] ?? 0) - start;
    if (from >= to) return [];
    if (to < tree.textOf(node).length) tree.split(node, to);
    return [from > 0 ? tree.split(node, from) : node];
  });
}

/** The offset at which each text begins, and the offset at which the last one ends. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** The term's language, unless the text around says the same: 模型 is as good Traditional as Simplified. */
function foreign<Node>(tree: Tree<Node>, node: Node, { language, concept, text }: TermMatch): string | undefined {
  const around = languageOf(nearestLang(tree, node) ?? "");
  if (around === language) return undefined;
  const isSharedHan =
    language !== "en" && around && around !== "en" && concept.terms[around].some((name) => name.text === text);
  return isSharedHan ? undefined : language;
}

import { type Language, languages, type Status, statuses } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";
import type { ConceptInput, Glossary } from "../core/glossary.js";
import { resolveLanguage } from "../core/language.js";
import { faultsIn } from "./fault.js";
import type { Codec, Loss, PairOptions } from "./format.js";
import { newIds } from "./ids.js";
import { conceptFields, nameFields, wholesale } from "./losses.js";
import { splitRows } from "./tsv.js";

/**
 * DeepL glossary, TSV form: one line per pair, no header, no quoting, each source once. Every name that is not
 * deprecated is a source; its target is the concept's first name that is not deprecated. Where two concepts
 * share a source with different targets, the better status wins.
 *
 * A row says no more than that two names translate each other, so on import each row is a concept of its own.
 * Columns 3 and 4 name the languages, column 5 the relevance.
 *
 * @see https://developers.deepl.com/docs/customize/managing-glossaries
 */
export const deepl: Codec = {
  format: {
    id: "deepl",
    label: "DeepL glossary",
    extension: "tsv",
    mediaType: "text/tab-separated-values",
    pair: true,
    lossless: false,
    needs: [],
  },

  async write(glossary, options) {
    const { from, to } = direction(options);
    const losses = unheld(glossary, from, to);
    const entries = new Map<string, Entry>();
    for (const entry of entriesOf(glossary, from, to, losses)) {
      const known = entries.get(entry.source);
      if (known?.target === entry.target) continue;
      const [winner, loser] = known && !isBetter(entry, known) ? [known, entry] : [entry, known];
      entries.set(entry.source, winner);
      if (loser) losses.push(lost(loser, `"${loser.source}" is translated "${winner.target}".`));
    }
    const content = [...entries.values()].map(({ source, target }) => `${source}\t${target}\n`).join("");
    if (bytes(content) > 10_485_760) {
      throw new GlossaryError("too-large", "DeepL takes 10 MiB in one glossary.", { mend: "Export fewer concepts." });
    }
    return { content, losses };
  },

  async read(content, options) {
    const fault = faultsIn(options.file);
    const { from, to } = direction(options);
    const ids = newIds(fault);
    const sources = new Set<string>();
    let relevance = false;

    const concepts = splitRows(content).map(({ cells, position }): ConceptInput => {
      if (cells.length < 2 || cells.length > 5) {
        throw fault(
          "malformed",
          `This row has ${cells.length} cells.`,
          "Give it a source, a tab and a target.",
          position(0),
        );
      }
      const [source = "", target = "", sourceTag = "", targetTag = ""] = cells;
      for (const [at, name] of [source, target].entries()) {
        const wrong = unfit(name);
        if (wrong) throw fault("malformed", `"${name}" ${wrong}.`, "Correct the name.", position(at));
      }
      if (sources.has(source)) {
        throw fault("duplicate-name", `"${source}" is a source already.`, "Keep one target for it.", position(0));
      }
      sources.add(source);
      for (const [at, tag, language] of [
        [2, sourceTag, from],
        [3, targetTag, to],
      ] as const) {
        if (tag === "" || root(tag) === root(language)) continue;
        throw fault(
          "wrong-language",
          `This row is in "${tag}", not in ${language}.`,
          "Pass its languages as from and to.",
          position(at),
        );
      }
      relevance ||= cells.length === 5;
      const id = ids.coin(to === "en" ? target : source);
      return { id, terms: { [from]: [source], [to]: [target] } };
    });
    return { concepts, losses: relevance ? [{ field: "relevance", reason: "duizhao has no place for it." }] : [] };
  },
};

interface Entry {
  readonly conceptId: string;
  readonly field: string;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
}

/** Gives the pairs of a glossary that DeepL takes; the others are losses. */
function* entriesOf(glossary: Glossary, from: Language, to: Language, losses: Loss[]): Generator<Entry> {
  for (const { id: conceptId, terms } of glossary.concepts) {
    const target = terms[to].find(({ text, status }) => status !== "deprecated" && !unfit(text))?.text;
    for (const [at, { text: source, status }] of terms[from].entries()) {
      const name = { conceptId, field: `terms.${from}.${at}`, source, status };
      const problem = unfit(source);
      if (problem) losses.push(lost(name, `"${source}" ${problem}.`));
      else if (status === "deprecated") losses.push(lost(name, `"${source}" is deprecated.`));
      else if (target === undefined) losses.push(lost(name, `The concept has no name in ${to} that DeepL takes.`));
      else yield { ...name, target };
    }
    for (const [at, { text }] of terms[to].entries()) {
      if (text !== target) losses.push({ conceptId, field: `terms.${to}.${at}`, reason: `"${text}" is no target.` });
    }
  }
}

function lost({ conceptId, field }: Pick<Entry, "conceptId" | "field">, reason: string): Loss {
  return { conceptId, field, reason };
}

function isBetter(a: Entry, b: Entry): boolean {
  return statuses.indexOf(a.status) < statuses.indexOf(b.status);
}

/** What a row cannot hold, as far as the glossary has it. */
function unheld(glossary: Glossary, from: Language, to: Language): Loss[] {
  const reason = "A DeepL glossary holds pairs of names only.";
  const others = languages.filter((language) => language !== from && language !== to);
  return [
    { field: "id", reason },
    ...wholesale(glossary, [...conceptFields, ...nameFields], reason),
    ...others
      .filter((language) => glossary.concepts.some(({ terms }) => terms[language].length > 0))
      .map((language) => ({ field: `terms.${language}`, reason: `The pair is ${from} and ${to}.` })),
  ];
}

/** Says what is wrong with a name for DeepL, if anything. */
function unfit(name: string): string | undefined {
  if (/[\p{Control}\u2028\u2029]/u.test(name)) return "holds a control character";
  if (/\p{Surrogate}/u.test(name)) return "holds half a surrogate pair";
  if (name.trim() !== name) return "starts or ends with a blank";
  if (name === "") return "is empty";
  if (bytes(name) > 1024) return "is longer than 1024 bytes";
  return undefined;
}

function direction({ from = "en", to = "zh-Hans" }: PairOptions): { from: Language; to: Language } {
  const pair = { from: resolveLanguage(from), to: resolveLanguage(to) };
  if (pair.from !== pair.to) return pair;
  throw new GlossaryError("same-language", `"${from}" and "${to}" are one language.`, { mend: "Pass two languages." });
}

/** DeepL's codes are primary subtags: `zh` is either script. */
function root(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

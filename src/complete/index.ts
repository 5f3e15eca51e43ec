/**
 * What the shipped table brings along and a glossary of one's own may lack: pinyin, so that its Chinese names can be
 * searched by sound, and names in Traditional Chinese. By two heavy libraries that are installed only by who needs
 * them: pinyin-pro and opencc-js.
 */
import type { ConceptInput, DesignationInput } from "../core/glossary.js";
import { missing } from "../core/peer.js";

/**
 * Gives the concepts with pinyin for each Chinese name that has none. Needs pinyin-pro.
 *
 * @throws GlossaryError `missing-package`.
 * @example createGlossary(await withPinyin([{ id: "acme", terms: { "zh-Hans": ["顶点"] } }]))
 */
export async function withPinyin(concepts: readonly ConceptInput[]): Promise<ConceptInput[]> {
  const { pinyin } = await import("pinyin-pro").catch(missing("pinyin-pro"));
  const read = (text: string) =>
    pinyin(text, { type: "array", nonZh: "consecutive", toneSandhi: false }).join(" ").trim().split(/\s+/).join(" ");
  const complete = (names: Names) =>
    names?.map((name): DesignationInput => {
      const designation = typeof name === "string" ? { text: name } : name;
      return designation.pinyin || !/\p{Script=Han}/u.test(designation.text)
        ? designation
        : { ...designation, pinyin: read(designation.text) };
    });
  return concepts.map((concept) => ({
    ...concept,
    terms: {
      ...concept.terms,
      ...named("zh-Hans", complete(concept.terms["zh-Hans"])),
      ...named("zh-Hant", complete(concept.terms["zh-Hant"])),
    },
  }));
}

/**
 * Gives the concepts with names in Traditional Chinese, as Taiwan writes them, where they have Simplified ones alone.
 * Needs opencc-js. Names in running text are found in either script without this; it is for what you show and write.
 * Their pinyin is left to `withPinyin`, for the words may be others: do this first.
 *
 * @throws GlossaryError `missing-package`.
 * @example await withTraditional([{ id: "acme", terms: { "zh-Hans": ["软件"] } }]) // … "zh-Hant": [{ text: "軟體" }]
 */
export async function withTraditional(concepts: readonly ConceptInput[]): Promise<ConceptInput[]> {
  const { Converter } = await import("opencc-js").catch(missing("opencc-js"));
  const convert = Converter({ from: "cn", to: "twp" });
  return concepts.map((concept) => {
    const { "zh-Hans": simplified, "zh-Hant": traditional } = concept.terms;
    if (!simplified?.length || traditional?.length) return concept;
    const converted = simplified.map((name): DesignationInput => {
      const { pinyin: _, ...designation } = typeof name === "string" ? { text: name } : name;
      return { ...designation, text: convert(designation.text) };
    });
    return { ...concept, terms: { ...concept.terms, "zh-Hant": converted } };
  });
}

type Names = ConceptInput["terms"]["zh-Hans"];

function named(language: string, names: readonly DesignationInput[] | undefined) {
  return names && { [language]: names };
}

import { GlossaryError } from "../core/error.js";
import type { Glossary } from "../core/glossary.js";
import { csv } from "./csv.js";
import { deepl } from "./deepl.js";
import { faultsIn, positionAt } from "./fault.js";
import type { Codec, Exported, ExportOptions, Format, Imported, ImportOptions } from "./format.js";
import { json } from "./json.js";
import { tbx } from "./tbx/tbx.js";
import { tsv } from "./tsv.js";

const codecs: readonly Codec[] = [json, csv, tsv, deepl, tbx];

/** The formats that a glossary can be written to and read from. */
export const formats: readonly Format[] = /* @__PURE__ */ codecs.map(({ format }) => format);

/**
 * Writes a glossary as the text of a file. Lossless formats refuse what they cannot hold; the others leave it
 * out and say so in `losses`. The shipped table carries no definitions, so none are written of it.
 *
 * @param formatId One of `formats`.
 * @throws GlossaryError `unknown-format`, `missing-package`, `unknown-language`, `unwritable-text`, `too-large`.
 * @example const { content, losses } = await exportGlossary(glossary, "deepl", { from: "en", to: "zh-CN" });
 */
export async function exportGlossary(
  glossary: Glossary,
  formatId: string,
  options: ExportOptions = {},
): Promise<Exported> {
  return codecFor(formatId).write(glossary, options);
}

/**
 * Reads the text of a file into concepts for `createGlossary`. Every row or element is read, told as a loss,
 * or refused with its place; relations are checked by `createGlossary`, which knows what the glossary extends.
 *
 * @param content The whole text, with or without a byte order mark.
 * @throws GlossaryError `unknown-format`, `missing-package`, `empty-content`, `malformed` and the format's own.
 * @example createGlossary((await importGlossary(content, "tbx", { file: "team.tbx" })).concepts)
 */
export async function importGlossary(
  content: string,
  formatId: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const codec = codecFor(formatId);
  const fault = faultsIn(options.file);
  const text = content.replace(/^\ufeff/, "");
  if (text.trim() === "")
    throw fault("empty-content", "There is nothing in it.", "Give the content of a glossary file.");
  const broken = text.search(/\p{Surrogate}/u);
  if (broken >= 0) {
    const place = positionAt(text, broken);
    throw fault("malformed", "Half a surrogate pair is no character.", "Save the file as UTF-8.", place);
  }
  return codec.read(text, options);
}

function codecFor(id: string): Codec {
  const codec = codecs.find(({ format }) => format.id === id);
  if (codec) return codec;
  const known = codecs.map(({ format }) => format.id).join(", ");
  throw new GlossaryError("unknown-format", `There is no format "${id}".`, { mend: `Use one of ${known}.` });
}

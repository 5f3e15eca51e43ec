import type { Language } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";
import { languageOf } from "../core/language.js";
import { cardContent, cardId, definitionId } from "./card.js";
import { langsInDom } from "./dom-tree.js";
import { makePopover, type Point } from "./popover.js";
import { type Reading, type TermElement, triggerOf } from "./term.js";
import { load, ownI18n, type Say } from "./texts.js";
import { nearestLang } from "./tree.js";

/** Explains one term at a time. */
export interface Explainer {
  readonly card: HTMLElement;
  /** The term that is explained just now. */
  readonly term: TermElement | undefined;
  /** Opens the card: with the names at once, and with the definition as soon as it is loaded. */
  explain(term: TermElement, reading: Reading, point?: Point): void;
  close(): void;
}

/** Makes the explainer of a document. */
export function makeExplainer(document: Document): Explainer {
  const popover = makePopover(document);
  let current: TermElement | undefined;

  const close = () => {
    popover.hide();
    if (current) pointAtCard(current, false);
    current = undefined;
  };

  const explain = (term: TermElement, reading: Reading, point?: Point) => {
    close();
    const id = term.getAttribute("concept") ?? "";
    const concept = reading.glossary.get(id);
    if (!concept) {
      reportError(
        new GlossaryError("unknown-concept", `There is no concept "${id}".`, { mend: "Correct the attribute." }),
      );
      return;
    }
    const around = nearestLang(langsInDom, term.parentNode ?? term) ?? "";
    const tag = reading.language ?? (languageOf(around) ? around : "en");
    const language = languageOf(tag) ?? "en";
    const chinese = [language, languageOf(term.lang), languageOf(around)].find(isChinese) ?? "zh-Hans";

    const fill = (say: Say | undefined, isLoading: boolean) => {
      if (current !== term) return;
      popover.element.replaceChildren(cardContent(document, { concept, language, chinese, say, isLoading }));
    };
    current = term;
    fill(undefined, true);
    popover.show(term, point);
    pointAtCard(term, true);
    loadTexts(reading, tag, fill).catch((error: unknown) => {
      fill(undefined, false);
      reportError(error);
    });
  };

  return {
    card: popover.element,
    get term() {
      return current;
    },
    explain,
    close,
  };
}

/** Loads the interface first, so that it can say that the definition is loading. */
async function loadTexts(reading: Reading, tag: string, fill: (say: Say, isLoading: boolean) => void): Promise<void> {
  const i18n = reading.i18n ?? (await ownI18n(reading.glossary));
  fill(await load(i18n, tag, ["duizhao"]), true);
  fill(await load(i18n, tag, ["definition", "note"]), false);
}

/** Says on the trigger whether its card is open. Ids are named only while they are there. */
function pointAtCard(term: TermElement, isOpen: boolean): void {
  const trigger = triggerOf(term);
  if (!trigger) return;
  trigger.setAttribute("aria-expanded", String(isOpen));
  for (const [name, id] of [
    ["aria-controls", cardId],
    ["aria-describedby", definitionId],
  ] as const) {
    if (isOpen) trigger.setAttribute(name, id);
    else trigger.removeAttribute(name);
  }
}

function isChinese(language: Language | undefined): language is Exclude<Language, "en"> {
  return language !== undefined && language !== "en";
}

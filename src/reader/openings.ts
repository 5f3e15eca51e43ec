import { termName } from "./elements.js";
import { type Explainer, makeExplainer } from "./explain.js";
import type { Point } from "./popover.js";
import { makeStyleSheet } from "./style.js";
import { type Reading, type TermElement, triggerOf } from "./term.js";

/**
 * Begins to serve a term: hover, focus, keys and taps on it open the card. A document has one card, one style
 * sheet and one set of listeners, and has them while it has terms.
 */
export function attend(term: TermElement, defaults: Reading): void {
  const document = term.ownerDocument;
  let service = services.get(document);
  if (!service) {
    service = makeService(document, defaults);
    services.set(document, service);
  }
  serviceOf.set(term, service);
  service.add(term);
}

/** Ceases to serve a term. With the last one, all that stood in the document for it goes. */
export function leave(term: TermElement): void {
  const service = serviceOf.get(term);
  serviceOf.delete(term);
  if (service?.remove(term)) services.delete(service.document);
}

interface Service {
  readonly document: Document;
  add(term: TermElement): void;
  /** Gives true when that was the last term. */
  remove(term: TermElement): boolean;
}

const services = new WeakMap<Document, Service>();
const serviceOf = new WeakMap<TermElement, Service>();

function makeService(document: Document, defaults: Reading): Service {
  const terms = new Set<TermElement>();
  const sheet = makeStyleSheet(document);
  const styled = new Set<Document | ShadowRoot>();
  const explainer = makeExplainer(document);
  const stop = new AbortController();
  listen(document, explainer, defaults, stop.signal);

  return {
    document,
    add(term) {
      terms.add(term);
      const root = term.getRootNode() as Document | ShadowRoot;
      if (styled.has(root)) return;
      styled.add(root);
      root.adoptedStyleSheets.push(sheet);
    },
    remove(term) {
      terms.delete(term);
      if (explainer.term === term) explainer.close();
      if (terms.size > 0) return false;
      stop.abort();
      for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      return true;
    },
  };
}

/** How long the card stays when the pointer has left term and card, in milliseconds: time to cross the gap. */
const grace = 300;

function listen(document: Document, explainer: Explainer, defaults: Reading, signal: AbortSignal): void {
  const { card } = explainer;
  /** The term, or the card, that the pointer is over. */
  let hovered: TermElement | undefined;
  /** Whether the card was asked for by key, focus or press; then leaving with the pointer does not close it. */
  let isPinned = false;
  let isTouch = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  const open = (term: TermElement, pinned: boolean, point?: Point) => {
    clearTimeout(timer);
    // The page may have taken it out while the pointer rested on it.
    if (!term.isConnected) return;
    isPinned = pinned;
    explainer.explain(term, term.reading ?? defaults, point);
  };
  const close = () => {
    clearTimeout(timer);
    explainer.close();
  };
  const toggle = (term: TermElement, point?: Point) => {
    if (explainer.term !== term) open(term, true, point);
    else if (isPinned) close();
    else isPinned = true;
  };
  const hover = (place: typeof hovered, point?: Point) => {
    if (place === hovered) return;
    hovered = place;
    clearTimeout(timer);
    if (place === card || (place && place === explainer.term)) return;
    if (place) timer = setTimeout(open, (place.reading ?? defaults).delay, place, false, point);
    else if (explainer.term && !isPinned) timer = setTimeout(close, grace);
  };
  /** The term or the card in which an event took place. */
  const placeOf = (event: Event) => {
    const isPlace = (target: EventTarget) => target === card || (target as Partial<Element>).localName === termName;
    return event.composedPath().find(isPlace) as typeof hovered;
  };
  const on = <Type extends keyof DocumentEventMap>(type: Type, act: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, act, { capture: true, signal });

  on("pointerover", (event) => {
    if (event.pointerType !== "touch") hover(placeOf(event), pointOf(event));
  });
  on("pointerout", (event) => {
    if (event.relatedTarget === null) hover(undefined);
  });
  on("pointerdown", (event) => {
    isTouch = event.pointerType === "touch";
    if (explainer.term && !placeOf(event)) close();
  });
  on("click", (event) => {
    const place = placeOf(event);
    // A drag that selects text ends in a click too.
    if (!place || place === card || document.getSelection()?.type === "Range") return;
    const isLink = triggerOf(place)?.localName === "a";
    if (!isLink) toggle(place, pointOf(event));
    else if (isTouch && explainer.term !== place) {
      event.preventDefault();
      open(place, true, pointOf(event));
    }
  });
  on("focusin", (event) => {
    const place = placeOf(event);
    // A press focuses too, and the click that follows it decides.
    if (!place || place === card || !(event.composedPath()[0] as Element).matches(":focus-visible")) return;
    if (place === explainer.term) isPinned = true;
    else open(place, true);
  });
  on("focusout", ({ relatedTarget }) => {
    if (!explainer.term || !relatedTarget) return;
    if (explainer.term.contains(relatedTarget as Node) || card.contains(relatedTarget as Node)) return;
    if (hovered) isPinned = false;
    else close();
  });
  on("keydown", (event) => {
    const place = placeOf(event);
    if (event.key === "Escape" && explainer.term && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (place === card) triggerOf(explainer.term)?.focus();
      close();
    }
    // A link in a term does with Enter what links do.
    const isButton = place && place !== card && place === event.composedPath()[0];
    if (isButton && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (!event.repeat) toggle(place);
    }
  });
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

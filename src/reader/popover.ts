import { autoUpdate, computePosition, flip, inline, offset, shift, size } from "@floating-ui/dom";
import { cardId, pairId } from "./card.js";

/** Where the pointer was, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The one card of a document. It is in the document only while it is open. */
export interface Popover {
  readonly element: HTMLElement;
  /** Puts the card by an element; of one that breaks over lines, by the line under `point`. */
  show(beside: HTMLElement, point: Point | undefined): void;
  hide(): void;
}

/** Makes the card of a document. */
export function makePopover(document: Document): Popover {
  const element = document.createElement("div");
  element.id = cardId;
  element.className = cardId;
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-labelledby", pairId);
  element.popover = "manual";
  let stop: (() => void) | undefined;

  const hide = () => {
    stop?.();
    stop = undefined;
    element.remove();
  };
  return {
    element,
    hide,
    show(beside, point) {
      hide();
      homeOf(beside).append(element);
      showOnTop(element, beside);
      stop = autoUpdate(beside, element, () => void place(element, beside, point));
    },
  };
}

/** Where the card must stand to be read: all outside a modal dialog is inert, and ids end at a shadow root. */
function homeOf(term: HTMLElement): ParentNode {
  const root = term.getRootNode() as Document | ShadowRoot;
  return term.closest("dialog") ?? ("body" in root ? root.body : root);
}

/** Uses the top layer where there is one. With a `source`, Tab goes from the term into the card and back. */
function showOnTop(element: HTMLElement, source: HTMLElement): void {
  const show: ((options: { source: HTMLElement }) => void) | undefined = element.showPopover;
  show?.call(element, { source });
}

/** Places the card with floating-ui: under the line, or where there is room, and never larger than the window. */
async function place(element: HTMLElement, beside: HTMLElement, point: Point | undefined): Promise<void> {
  const isVertical = getComputedStyle(beside).writingMode.startsWith("vertical");
  const { x, y } = await computePosition(beside, element, {
    strategy: "fixed",
    placement: isVertical ? "left-start" : "bottom-start",
    middleware: [
      inline(point),
      offset(gap),
      flip({ padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight }) => {
          element.style.maxHeight = `${Math.max(availableHeight, leastHeight)}px`;
        },
      }),
    ],
  });
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

// CSS pixels.
const gap = 6;
const margin = 8;
const leastHeight = 96;

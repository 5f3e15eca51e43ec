import { termName } from "./elements.js";
import { attend, leave } from "./openings.js";
import { type Reading, type TermElement, triggerOf } from "./term.js";

/**
 * Defines `<duizhao-term>`, unless it is defined. The page's terms come alive then, and any that are put in later.
 *
 * @param defaults What terms are explained with that have no `reading` of their own.
 * @param view The window to define it in: each frame, such as an e-book's page, has its own elements.
 */
export function defineElement(defaults: Reading, view: Window & typeof globalThis = globalThis.window): void {
  if (view.customElements.get(termName)) return;
  // Made here and not above, because there is no HTMLElement where pages are built.
  view.customElements.define(
    termName,
    class extends view.HTMLElement implements TermElement {
      declare reading?: Reading;

      connectedCallback(): void {
        const trigger = triggerOf(this);
        if (trigger === this) {
          this.setAttribute("role", "button");
          this.tabIndex = 0;
        }
        trigger?.setAttribute("aria-expanded", "false");
        attend(this, defaults);
      }

      disconnectedCallback(): void {
        leave(this);
      }
    },
  );
}

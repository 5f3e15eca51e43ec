import { GlossaryError } from "../error.js";
import { createGlossary, type Glossary } from "../glossary.js";
import { exportIndex, importIndex } from "./serialize.js";

/** One end of a channel to another thread: a Web `Worker` or its global scope, or Node's `Worker` or `parentPort`. */
export interface Port {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener?(type: "message" | "error", listener: (event: Event) => void): void;
  on?(type: "message" | "error", listener: (value: unknown) => void): void;
}

/**
 * Makes a glossary's search index in a worker, so that the page stays alive while a large one is made. The worker's
 * file calls `serveIndex`. Until the promise resolves, a search makes the index here, as ever.
 *
 * @throws GlossaryError `worker-failed` (the promise is rejected).
 * @example
 * // worker.js: import { serveIndex } from "duizhao/core"; serveIndex(self);
 * await indexInWorker(team, new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
 */
export function indexInWorker(glossary: Glossary, worker: Port): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown) => {
      const message = reason instanceof Error ? reason.message : String((reason as ErrorEvent)?.message ?? reason);
      reject(
        new GlossaryError("worker-failed", `The worker made no index: ${message}`, {
          mend: "Let the worker's file call serveIndex, or search without a worker.",
        }),
      );
    };
    listen(worker, "error", fail);
    listen(worker, "message", (answer) => {
      const { index, failure } = answer as { index?: Uint8Array; failure?: string };
      if (!index) return fail(failure ?? "no answer");
      importIndex(glossary, index);
      resolve();
    });
    worker.postMessage(glossary.concepts.map(plain), []);
  });
}

/** The other side of `indexInWorker`: makes an index of the concepts that come in, and sends it back. */
export function serveIndex(port: Port): void {
  listen(port, "message", (concepts) => {
    try {
      const index = exportIndex(createGlossary(concepts as Parameters<typeof createGlossary>[0]));
      port.postMessage({ index }, [index.buffer]);
    } catch (cause) {
      port.postMessage({ failure: cause instanceof Error ? cause.message : String(cause) }, []);
    }
  });
}

/** Getters do not travel: what a concept is made of, and no more than an index needs. */
function plain({ id, terms, broader, related, derivedFrom }: Glossary["concepts"][number]) {
  const names = Object.entries(terms).map(([language, list]) => [language, list.map((name) => ({ ...name }))]);
  return { id, terms: Object.fromEntries(names), broader, related, derivedFrom };
}

/** Web workers tell of messages by events, Node's by values. */
function listen(port: Port, type: "message" | "error", take: (value: unknown) => void): void {
  if (port.on) port.on(type, take);
  else port.addEventListener?.(type, (event) => take(type === "message" ? (event as MessageEvent).data : event));
}

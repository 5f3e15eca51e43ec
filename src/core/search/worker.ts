import { GlossaryError } from "../error.js";
import { createGlossary, type Glossary } from "../glossary.js";
import { exportIndex, importIndex } from "./serialize.js";

/** One end of a channel to another thread: a Web `Worker` or its global scope, or Node's `Worker` or `parentPort`. */
export interface Port {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener?(type: PortEvent, listener: (event: Event) => void): void;
  removeEventListener?(type: PortEvent, listener: (event: Event) => void): void;
  on?(type: PortEvent, listener: (value: unknown) => void): void;
  off?(type: PortEvent, listener: (value: unknown) => void): void;
}

/** `exit` comes from Node's workers alone. */
type PortEvent = "message" | "error" | "exit";

/** What goes to the worker. Several may be under way at once: `request` tells whose an answer is. */
interface Request {
  readonly request: number;
  readonly concepts: Parameters<typeof createGlossary>[0];
}

interface Answer {
  readonly request: number;
  readonly index?: Uint8Array;
  readonly failure?: string;
}

let requests = 0;

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
  const request = ++requests;
  const stops: (() => void)[] = [];
  const made = new Promise<void>((resolve, reject) => {
    const fail = (reason: unknown) => {
      const message = reason instanceof Error ? reason.message : String((reason as ErrorEvent)?.message ?? reason);
      reject(
        new GlossaryError("worker-failed", `The worker made no index: ${message}`, {
          mend: "Let the worker's file call serveIndex, or search without a worker.",
        }),
      );
    };
    const take = (answer: unknown) => {
      // The worker may have more to say than answers to this.
      if ((answer as Answer | null)?.request !== request) return;
      const { index, failure } = answer as Answer;
      if (!index) return fail(failure);
      try {
        importIndex(glossary, index);
        resolve();
      } catch (error) {
        fail(error);
      }
    };
    stops.push(
      listen(worker, "message", take),
      listen(worker, "error", fail),
      listen(worker, "exit", (code) => fail(`it ended with code ${code}`)),
    );
    worker.postMessage({ request, concepts: glossary.concepts.map(plain) } satisfies Request, []);
  });
  return made.finally(() => {
    for (const stop of stops) stop();
  });
}

/** The other side of `indexInWorker`: makes an index of the concepts that come in, and sends it back. */
export function serveIndex(port: Port): void {
  listen(port, "message", (message) => {
    if (typeof (message as Request | null)?.request !== "number") return;
    const { request, concepts } = message as Request;
    try {
      const index = exportIndex(createGlossary(concepts));
      port.postMessage({ request, index } satisfies Answer, [index.buffer]);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      port.postMessage({ request, failure } satisfies Answer, []);
    }
  });
}

/** Getters do not travel: what a concept is made of, and no more than an index needs. */
function plain({ id, terms, broader, related, derivedFrom, organization = [] }: Glossary["concepts"][number]) {
  const names = Object.entries(terms).map(([language, list]) => [language, list.map((name) => ({ ...name }))]);
  return { id, terms: Object.fromEntries(names), broader, related, derivedFrom, organization };
}

/** Web workers tell of messages by events, Node's by values. Gives what ends the listening. */
function listen(port: Port, type: PortEvent, take: (value: unknown) => void): () => void {
  if (port.on) {
    port.on(type, take);
    return () => port.off?.(type, take);
  }
  const hear = (event: Event) => take(type === "message" ? (event as MessageEvent).data : event);
  port.addEventListener?.(type, hear);
  return () => port.removeEventListener?.(type, hear);
}

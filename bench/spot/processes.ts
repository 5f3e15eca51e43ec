import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Question } from "./child.js";

/** An engine in its own process, to be asked one thing at a time. */
export interface Worker {
  ask(question: Question): Promise<Answer>;
  stop(): void;
}

export function startWorker(): Worker {
  const child = fork(new URL("./child.ts", import.meta.url), { execArgv: [...process.execArgv, "--expose-gc"] });
  return {
    ask: (question) => answerOf(child, question),
    stop: () => child.disconnect(),
  };
}

function answerOf(child: ChildProcess, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) => reject(new Error(`the engine's process ended with ${code}`));
    child.once("exit", failed);
    child.once("message", (answer) => {
      child.off("exit", failed);
      resolve(answer as Answer);
    });
    child.send(question);
  });
}

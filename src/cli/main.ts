#!/usr/bin/env node
import { run } from "./run.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough closes the pipe: no error.
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.exitCode = await run(process.argv.slice(2));

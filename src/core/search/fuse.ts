/** Fuse.js for bundlers, as a module; Node loads it when first needed: see `src/on-node.ts`. */
import Fuse from "fuse.js/min-basic";

export function fuseClass(): typeof Fuse {
  return Fuse;
}

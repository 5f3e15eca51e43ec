/** Takes away what earlier builds made. */
import { rmSync } from "node:fs";
import { generated } from "./write.js";

for (const folder of [generated, "dist"]) rmSync(folder, { recursive: true, force: true });

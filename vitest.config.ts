import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Two cores: the browser and the packed-tarball tests are heavy.
    maxWorkers: 2,
  },
});

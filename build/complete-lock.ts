/**
 * Puts back into package-lock.json the optional packages of other platforms that `npm install` left out because the
 * registry in use lacks them: without their entries `npm ci` refuses the lock everywhere. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockedPackage> };
let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[top]?.version === version || !/^\d/.test(version)) continue;
    lock.packages[lock.packages[top] ? nested : top] = {
      version,
      ...(dev && { dev }),
      optional: true,
      ...platformOf(name),
    };
    added++;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${added} packages of other platforms put back`);

/** Platform packages say theirs in their name: `@rollup/rollup-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockedPackage, "cpu" | "os"> {
  const os = /android|darwin|win32|freebsd|openbsd|netbsd|openharmony|sunos|aix|linux/.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|arm(?=-|$)|loong64|ppc64|riscv64|s390x|mips64el|wasm32/.exec(
    name.replace("armv7", "arm"),
  )?.[0];
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
}

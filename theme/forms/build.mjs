// Bundles the forms into one folder: node build.mjs <folder>. Nothing in it asks another site for anything.

import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { build } from "esbuild";

const target = process.argv[2];
const cms = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));

/** Colours for code in a hundred languages: no form here holds code. */
const withoutCodeColours = {
  name: "without-code-colours",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@shikijs\/(?:langs|themes)\// }, () => ({ path: "none", namespace: "empty" }));
    onLoad({ filter: /./, namespace: "empty" }, () => ({ contents: "export default [];" }));
  },
};

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await build({
  entryPoints: ["start.js"],
  outdir: target,
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "linked",
  chunkNames: "[name]-[hash]",
  plugins: [withoutCodeColours],
  logLevel: "warning",
});
for (const name of await readdir(join(cms, "assets"))) {
  if (/\.woff2$|LICENSE/.test(name)) await cp(join(cms, "assets", name), join(target, "assets", name));
}

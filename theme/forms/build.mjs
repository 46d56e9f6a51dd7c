// Bundles the forms into one folder: node build.mjs <folder>. Nothing in it asks another site for anything.

import { cp, mkdir, readFile, readdir, rm } from "node:fs/promises";
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

/** The style sheet of the forms names fonts on another site; the same fonts are in the package. */
const withOwnFonts = {
  name: "with-own-fonts",
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => {
      const fonts = (await readdir(join(cms, "assets"))).filter((name) => name.endsWith(".woff2"));
      const elsewhere = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^/)]*\/([\w-]+)\.woff2/g;
      const text = await readFile(path, "utf8");
      const own = (_, family, subset) => `assets/${fonts.find((name) => name.startsWith(`${family}-${subset}`))}`;
      return { contents: text.replace(elsewhere, own), loader: "js" };
    });
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
  plugins: [withoutCodeColours, withOwnFonts],
  logLevel: "warning",
});
for (const name of await readdir(join(cms, "assets"))) {
  if (/\.woff2$|LICENSE/.test(name)) await cp(join(cms, "assets", name), join(target, "assets", name));
}

// Every record with its section and title, and the titles by address for links.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

export default function () {
  const sections = JSON.parse(readFileSync("_data/sections.json", "utf-8"));
  const all = sections.flatMap(({ section }) =>
    readdirSync(join("records", section)).map((name) => {
      const record = load(readFileSync(join("records", section, name), "utf-8"));
      const id = name.slice(0, -".yml".length);
      return { id, section, title: record.name ?? record.title ?? id, record };
    }));
  const titles = Object.fromEntries(all.map(({ id, section, title }) => [section + id, title]));
  return { all, titles };
}

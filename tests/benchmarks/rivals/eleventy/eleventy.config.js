// The same records in Eleventy: the YAML as global data, a page per record by pagination.

export default function (config) {
  config.addWatchTarget("./records/");
  config.setQuietMode(true);
  config.setServerOptions({ domDiff: false });
  return { dir: { input: ".", output: "out" } };
}

// The index of the methods, fetched once per page, with the addresses of the site.

const ROOT = new URL("../../../", import.meta.url);

export const addressOf = (path) => new URL(path, ROOT).href;

let asked;

/** {fields, methods, estimate}; an error when it can't be fetched. */
export function methodIndex() {
  asked ??= fetch(addressOf("toolbox/methoden/index.json")).then((answer) => {
    if (!answer.ok) throw new Error(`index.json: ${answer.status}`);
    return answer.json();
  });
  return asked;
}

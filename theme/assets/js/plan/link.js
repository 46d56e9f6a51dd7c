// A whole plan in an address: compressed, and behind the #, so that it reaches no server.

const NAME = "plan=";
/** Some mail programs break an address that is longer than this. */
export const LONG = 2000;
/** What browsers and chat programs still take. */
export const TOO_LONG = 30_000;
const MOST_BYTES = 1_000_000;

export async function encode(text) {
  const bytes = await through(new Blob([text]).stream(), new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The text in a code. Throws on what is damaged, and on what would grow beyond reason. */
export async function decode(code) {
  const binary = atob(code.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const whole = await through(new Blob([bytes]).stream(), new DecompressionStream("deflate-raw"));
  return new TextDecoder("utf-8", { fatal: true }).decode(whole);
}

async function through(stream, change) {
  const parts = [];
  let size = 0;
  const reader = stream.pipeThrough(change).getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value.length;
    if (size > MOST_BYTES) throw new RangeError("too long");
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

export async function linkTo(page, text) {
  return `${page}#${NAME}${await encode(text)}`;
}

/** The code in the part of an address behind the #, if there is one. */
export function codeIn(hash) {
  const bare = hash.replace(/^#/, "");
  return bare.startsWith(NAME) ? bare.slice(NAME.length) : undefined;
}

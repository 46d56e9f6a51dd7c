// How many there are, in the words that the page gives for none, one and more.

export function say({ none, one, many }, count, query = "") {
  const text = count === 0 ? none : count === 1 ? one : many;
  return text.replace("{count}", count).replace("{query}", () => query);
}

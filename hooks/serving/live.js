/** Loads the page again when `make serve` has a newer version. Not part of the site. */

const version = new URL(import.meta.url).searchParams.get("version");
const A_SECOND = 1000;

/** Asks until there is something new; a server that is starting again gets a moment. */
async function wait() {
  try {
    const response = await fetch(`/_changed?since=${version}`);
    if (response.status === 200) {
      location.reload();
      return;
    }
  } catch {
    await new Promise((resolve) => setTimeout(resolve, A_SECOND));
  }
  wait();
}

wait();

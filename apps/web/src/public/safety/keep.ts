/** Where answers lie when someone keeps them on her phone. */
const KEY = "setaside";

/**
 * Keeps a value on this device until it is forgotten.
 * @returns false where the browser keeps nothing, as in a private window
 */
export function keepHere(value: unknown): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was kept on this device; undefined where nothing was, or nothing can be read. */
export function keptHere(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "") as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Keeps this page for use without a network: a worker, which has the page's files within it, answers in the site's place.
 * @param script the worker's address, in the folder of the page, to which its reach is limited
 * @returns false where the browser has no such workers, or refuses
 */
export async function keepPage(script: string): Promise<boolean> {
  try {
    await navigator.serviceWorker.register(script);
    return true;
  } catch {
    return false;
  }
}

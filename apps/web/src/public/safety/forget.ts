/**
 * Removes everything that this origin may have stored on the device: both
 * stores, databases, caches and workers. What a browser does not have, or does
 * not let us see, is passed over.
 */
export async function forgetEverything(): Promise<void> {
  for (const clear of [() => localStorage.clear(), () => sessionStorage.clear()]) {
    try {
      clear();
    } catch {
      // A browser that refuses the store has kept nothing in it.
    }
  }
  await Promise.allSettled([databases(), cachesOfOurs(), workers()]);
}

async function databases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}

async function cachesOfOurs(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}

async function workers(): Promise<void> {
  for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
}

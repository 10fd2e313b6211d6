/**
 * Hands the browser a file to save.
 * @param name neutral: it may be seen in a folder by others
 */
export function saveAs(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // The browser takes the content when the download begins; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

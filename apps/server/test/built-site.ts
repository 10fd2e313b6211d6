import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small built site in a temporary folder, beside a file that must never be served. */
export async function builtSite() {
  const root = await mkdtemp(join(tmpdir(), "built-site-"));
  const folder = join(root, "dist");
  await mkdir(join(folder, "assets"), { recursive: true });
  await mkdir(join(folder, "about"));
  await writeFile(join(root, "secret.txt"), "must stay here");
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Setaside</title>");
  await writeFile(join(folder, "about", "index.html"), "<!doctype html><title>About</title>");
  await mkdir(join(folder, "es", "you"), { recursive: true });
  await writeFile(join(folder, "es", "you", "forgotten.html"), "<!doctype html><title>Cleared</title>");
  await writeFile(join(folder, "help.html"), "<!doctype html><title>Help</title>");
  await writeFile(join(folder, "assets", "index-Ab3_d-9Z.js"), "export {};");
  await writeFile(join(folder, "assets", "index-Ab3_d-9Z.js.map"), "{}");
  await writeFile(join(folder, "assets", "long-Ab3_d-9Z.js"), `export const long = "${"again ".repeat(2000)}";`);
  await writeFile(join(folder, "a b@é.txt"), "spaced");
  await writeFile(join(folder, "icon.svg"), "<svg/>");
  await writeFile(join(folder, ".env"), "KEY=1");
  await symlink(join(root, "secret.txt"), join(folder, "link.txt"));
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
}

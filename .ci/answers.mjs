// node .ci/answers.mjs URL PID: waits until the site answers, up to two minutes
// or until the process ends, then checks that it is this product's first page.
const [url, pid] = process.argv.slice(2);
const DEADLINE = Date.now() + 120_000;

function alive() {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

async function firstPage() {
  while (Date.now() < DEADLINE && alive()) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.status === 200) return response;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

const response = await firstPage();
if (response === undefined) refuse(`${url} did not answer with 200`);
const html = await response.text();
if (!/<title>[^<]*Setaside/.test(html)) refuse(`${url} answers, but its page is not titled Setaside`);
if (!(response.headers.get("content-security-policy") ?? "").includes("default-src 'none'"))
  refuse(`${url} answers without its content-security policy`);
const assets = [...html.matchAll(/(?:src|href)="(\/?[^":]+\.(?:js|css))"/g)].map((match) => new URL(match[1], url));
if (assets.length === 0) refuse("the first page loads no script or style of its own");
for (const asset of assets) {
  const { status } = await fetch(asset);
  if (status !== 200) refuse(`${asset} answers ${status}`);
}
process.stdout.write(`${url} answers with the first page and its ${assets.length} files\n`);

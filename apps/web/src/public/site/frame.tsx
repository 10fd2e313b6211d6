import type { ComponentChildren } from "preact";
import { languages } from "../words/compiled/languages.ts";
import { addressOf } from "./address.ts";
import { AboutExit, Exit, Skips, ToClear } from "./exit-links.tsx";
import { useFrame } from "./framed.ts";
import { HelpNow } from "./help-now.tsx";

/** What stands around every page: the ways past the bar, the bar itself, and the foot. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { words, slug } = useFrame();
  return (
    <>
      <header>
        <Skips />
        <Name />
        <Languages />
      </header>
      <section class="always" aria-label={words.t("frame.bar")}>
        <HelpNow />
        <Exit />
      </section>
      <main id="content" tabIndex={-1}>
        {slug === "you/" && <AboutExit />}
        {children}
      </main>
      <footer>
        {slug !== "you/" && <AboutExit />}
        <ToClear />
        <RunBy />
        <p>{words.t("frame.foot")}</p>
      </footer>
    </>
  );
}

function Name() {
  const { words, site, slug, to } = useFrame();
  const name = site.runBy?.name ?? words.t("frame.name");
  return slug === "" ? (
    <span class="name">{name}</span>
  ) : (
    <a class="name" href={to("")}>
      {name}
    </a>
  );
}

/** Who runs a copy of the site, and how to reach them. */
function RunBy() {
  const { words, site } = useFrame();
  if (site.runBy === undefined) return null;
  const { name, contact } = site.runBy;
  return (
    <p>
      {words.t("frame.runBy", { name })} {contact[words.language]}
    </p>
  );
}

/** The same page in the other languages, each named in itself. */
function Languages() {
  const { words, site, slug, speak } = useFrame();
  const others = languages.filter(({ tag }) => tag !== words.language && site.languages.includes(tag));
  if (others.length === 0) return null;
  return (
    <nav class="languages" aria-label={words.t("frame.languages")}>
      {others.map(({ tag, name, direction }) => (
        <a
          key={tag}
          href={addressOf(slug, tag, site)}
          lang={tag}
          hreflang={tag}
          dir={direction}
          onClick={(event) => {
            if (speak === undefined) return;
            event.preventDefault();
            speak(tag);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

import { hydrate, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { today } from "../../words/date.ts";
import { addressOf, lawAddress } from "../site/address.ts";
import { Frame } from "../site/frame.tsx";
import { FrameContext } from "../site/framed.ts";
import type { SiteSettings } from "../site/settings.ts";
import { languages, type PublicLanguage } from "../words/compiled/languages.ts";
import { questionsWordsOf, type ScreenerWords, screenerWordsOf } from "../words/screener.ts";
import type { Loaded } from "./loaded.ts";
import { Screener } from "./screener.tsx";

const language = languages.find(({ tag }) => tag === document.documentElement.lang) ?? languages[0];
/** What the page says of its site: written beside its title when it is built. */
const site: SiteSettings = JSON.parse(document.querySelector<HTMLMetaElement>("meta[name=site]")?.content ?? "");
const first = await questionsWordsOf(language.tag);

// The rest is asked for as soon as the page is open, whatever is answered: nothing that comes later asks for anything.
// The rules come first, for the first question waits for them; all else was asked for when it is shown.
const rulesComing = import("./rules-of-law.ts");
const resultComing = rulesComing.then(() =>
  Promise.all([import("./result-screens.ts"), ...languages.map(({ tag }) => screenerWordsOf(tag))]),
);

/** How the addresses of the law begin. */
const LAW = "law/";

/** The whole page, its bar and its foot with it, so that a change of language asks for no other page. */
function Page() {
  const [words, setWords] = useState(first);
  const [all, setAll] = useState<readonly ScreenerWords[]>([]);
  const [loaded, setLoaded] = useState<Loaded>({});
  useEffect(() => {
    const add = (part: Loaded) => setLoaded((before) => ({ ...before, ...part }));
    const missing = () => add({ missing: true });
    rulesComing.then(({ rulesOn }) => add({ rules: rulesOn(today()) })).catch(missing);
    const withResult = ([result, ...all]: Awaited<typeof resultComing>) => {
      setAll(all);
      setWords((now) => all.find((each) => each.language === now.language) ?? now);
      add({ result });
    };
    resultComing.then(withResult).catch(missing);
  }, []);
  const { language, t } = words;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languages.find(({ tag }) => tag === language)?.direction ?? "ltr";
    document.title = t("ask.title");
  }, [language, t]);
  const to = (slug: string) =>
    slug.startsWith(LAW)
      ? lawAddress(language, site) + slug.slice(LAW.length) + site.ending
      : addressOf(slug, language, site);
  const speak = (tag: PublicLanguage) => setWords(all.find((each) => each.language === tag) ?? words);
  return (
    <FrameContext.Provider value={{ words, site, slug: "you/questions", to, speak }}>
      <Frame>
        <Screener words={words} to={to} today={today()} loaded={loaded} />
      </Frame>
    </FrameContext.Provider>
  );
}

hydrate(<Page />, document.body);

// Nothing is left in a page that the browser puts aside, or that Exit empties.
const drop = () => render(null, document.body);
addEventListener("pagehide", drop);
addEventListener("leaving", drop);

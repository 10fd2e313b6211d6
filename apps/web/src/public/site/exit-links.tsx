import { useFrame } from "./framed.ts";

/** The first two stops of the keyboard: past the bar, and out. */
export function Skips() {
  const { words, site } = useFrame();
  return (
    <>
      <a class="skip" href="#content">
        {words.t("frame.skip")}
      </a>
      <a class="skip" href={site.exit} target="_top" rel="noreferrer noopener" data-exit>
        {words.t("frame.exitSkip")}
      </a>
    </>
  );
}

/**
 * Exit, always in view: a plain link to a harmless page. Its script, where it
 * runs, finds here what it says while Shift is pressed and while the page is left.
 */
export function Exit() {
  const { words, site } = useFrame();
  const { t } = words;
  return (
    <>
      <a
        class="exit"
        href={site.exit}
        target="_top"
        rel="noreferrer noopener"
        data-exit
        data-leaving={t("frame.exit.leaving")}
        data-two={t("frame.exit.two")}
        data-one={t("frame.exit.one")}
        data-again={t("frame.exit.again")}
      >
        {t("frame.exit")}
        <span class="exit-lights" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      </a>
      <span class="exit-status only-heard" role="status" />
    </>
  );
}

/** What Exit does, and what it cannot do. */
export function AboutExit() {
  const { words, to, slug } = useFrame();
  const { t } = words;
  return (
    <p class="about-exit">
      {t("frame.exit.does")} <span class="with-keys">{t("frame.exit.keys")}</span>{" "}
      {slug !== "you/safe" && <a href={to("you/safe")}>{t("frame.exit.safer")}</a>}
    </p>
  );
}

/** The way to have what this site keeps cleared from the browser. */
export function ToClear() {
  const { words, to, slug } = useFrame();
  if (slug.startsWith("you/forg")) return null;
  return (
    <p class="about-exit">
      <a href={to("you/forget")}>{words.t("frame.exit.clear")}</a>
    </p>
  );
}

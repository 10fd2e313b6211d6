import { helpNow } from "../safety/help-now.data.ts";
import { useFrame } from "./framed.ts";

/** Help at once, one tap away on every page, also without scripts: what call takers may have to tell stands before the number. */
export function HelpNow() {
  const { t } = useFrame().words;
  const { emergency, hotline } = helpNow;
  return (
    <details class="help-now">
      <summary>{t("frame.help")}</summary>
      <div>
        <p class="first">
          {t("frame.help.danger")} <Call number={emergency} />
        </p>
        <p class="first">{t("frame.help.hotline")}</p>
        <p>
          {t("frame.help.may")} {t("frame.help.ask")}
        </p>
        <p>
          {t("frame.help.call")} <Call number={hotline.phone} />
          <br />
          {t("frame.help.text", { number: hotline.text })}
          <br />
          {t("frame.help.tty", { number: hotline.tty })}
        </p>
        <p class="soft">
          {t("frame.help.traces")} {t("frame.help.source", { year: hotline.read })}
        </p>
      </div>
    </details>
  );
}

function Call({ number }: { number: string }) {
  return (
    <a class="call" href={`tel:${number}`} dir="ltr">
      {number}
    </a>
  );
}

import { oneOf } from "./say.ts";
import { SiteWay, Way } from "./way.tsx";
import type { KnownHelper } from "./who-helps.data.ts";
import { sureAddress } from "./who-helps.ts";
import type { HelpWords } from "./words.ts";

/** The ways to reach a group. What it may have to report stands before them. */
export function Contact({ helper, words }: { helper: KnownHelper; words: HelpWords }) {
  const { t, language } = words;
  const { phone, text, relay, email, mayReport } = helper;
  const address = sureAddress(helper);
  return (
    <>
      {mayReport && <p class="note">{t("find.mayReport")}</p>}
      <ul class="ways">
        {phone !== null && (
          <li>
            {t("find.way.call")} <Way to={`tel:${phone}`} says={phone} />
          </li>
        )}
        {text !== null && (
          <li>
            {t("find.way.text", { words: oneOf(language, text.words) })} <Way to={`sms:${text.to}`} says={text.to} />
          </li>
        )}
        {relay !== null && <li>{t("find.way.relay", { number: relay })}</li>}
        {email !== null && (
          <li>
            {t("find.way.email")} <Way to={`mailto:${email}`} says={email} />
          </li>
        )}
        <li>
          {address === undefined ? (
            t("find.way.search")
          ) : (
            <>
              {t("find.way.site")} <SiteWay address={address} />
            </>
          )}
        </li>
      </ul>
    </>
  );
}

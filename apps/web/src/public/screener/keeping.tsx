import { usePage } from "./around.ts";
import { keptInterview } from "./kept-interview.ts";
import { Ways } from "./parts.tsx";
import type { Rules } from "./rules.ts";
import type { Interview } from "./told.ts";
import type { Kept } from "./use-kept.ts";

/** Below every screen: keep on this phone, or, once kept, forget everything. */
export function Keeping({ kept }: { kept: Kept }) {
  const { words, go } = usePage();
  const { t } = words;
  return (
    <p class="keeping">
      {kept.now ? (
        <>
          {t("ask.keep.now")} <ForgetButton forget={kept.forget} />
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => go({ kind: "keep" })}>
          {t("ask.keep.button")}
        </button>
      )}
    </p>
  );
}

/** What stays and who could see it, before anything is kept. */
export function KeepScreen({ kept }: { kept: Kept }) {
  const { words, back, say } = usePage();
  const { t } = words;
  const keep = () => {
    say(t(kept.keep() ? "ask.keep.now" : "ask.keep.not"));
    back();
  };
  return (
    <section data-keep>
      <h1 tabIndex={-1}>{t("ask.keep.heading")}</h1>
      <p>{t("ask.keep.stays")}</p>
      <p>{t("ask.keep.seen")}</p>
      <p>{t("ask.keep.erase")}</p>
      <Ways>
        <button type="button" class="main" onClick={keep}>
          {t("ask.keep.button")}
        </button>
        <button type="button" class="choice" onClick={back}>
          {t("ask.keep.no")}
        </button>
      </Ways>
    </section>
  );
}

/** On the first screen, where answers were kept on this device. They are not shown before she asks for them. */
export function KeptBefore({
  rules,
  goOn,
  forget,
}: {
  rules: Rules | undefined;
  goOn: (kept: Interview) => void;
  forget: () => void;
}) {
  const { t } = usePage().words;
  return (
    <section class="kept">
      <p>
        <strong>{t("ask.kept.heading")}</strong>
      </p>
      <div class="passes">
        <button
          type="button"
          class="main"
          disabled={rules === undefined}
          onClick={() => {
            const interview = rules && keptInterview(rules);
            if (interview === undefined) forget();
            else goOn(interview);
          }}
        >
          {t("ask.kept.goOn")}
        </button>
        <ForgetButton forget={forget} />
      </div>
    </section>
  );
}

function ForgetButton({ forget }: { forget: () => void }) {
  const { t } = usePage().words;
  return (
    <button type="button" class="stop" onClick={forget}>
      {t("ask.forget.button")}
    </button>
  );
}

import { usePage } from "./around.ts";
import { Beside, Ways } from "./parts.tsx";
import type { ForWhom } from "./told.ts";

interface Onward {
  readonly begin: (forWhom: ForWhom) => void;
}

/** Said to someone who answers for a person they care about. */
export function FriendScreen({ begin }: Onward) {
  const { t } = usePage().words;
  return (
    <section>
      <h1 tabIndex={-1}>{t("ask.friend.heading")}</h1>
      <p>{t("ask.friend.leave")}</p>
      <p>{t("ask.friend.onlyKnown")}</p>
      <p>{t("ask.friend.noSearch")}</p>
      <Ways>
        <button type="button" class="main" onClick={() => begin("friend")}>
          {t("ask.goOn")}
        </button>
      </Ways>
    </section>
  );
}

/** For someone in prison or jail: the questions on paper, or here. */
export function PrisonScreen({ begin }: Onward) {
  const { t } = usePage().words;
  return (
    <section>
      <h1 tabIndex={-1}>{t("ask.prison.heading")}</h1>
      <p>{t("ask.prison.paper")}</p>
      <ul class="links">
        <Beside slug="you/paper">{t("ask.prison.kit")}</Beside>
        <Beside slug="you/prison">{t("ask.prison.before")}</Beside>
      </ul>
      <p>{t("ask.prison.orHere")}</p>
      <Ways>
        <button type="button" class="main" onClick={() => begin("prison")}>
          {t("ask.prison.goOn")}
        </button>
      </Ways>
    </section>
  );
}

/** For or about someone under 18: who may have to tell others, before anyone is called. */
export function YoungScreen({ begin }: Onward) {
  const { t } = usePage().words;
  return (
    <section>
      <h1 tabIndex={-1}>{t("ask.young.heading")}</h1>
      <p>{t("ask.young.safe")}</p>
      <p>{t("ask.young.reports")}</p>
      <ul class="links">
        <Beside slug="you/under-18">{t("ask.young.read")}</Beside>
      </ul>
      <Ways>
        <button type="button" class="main" onClick={() => begin("me")}>
          {t("ask.young.forMe")}
        </button>
        <button type="button" class="main" onClick={() => begin("friend")}>
          {t("ask.young.forOther")}
        </button>
      </Ways>
    </section>
  );
}

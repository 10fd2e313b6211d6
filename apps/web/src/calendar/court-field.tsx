import { useId } from "preact/hooks";
import type { Named } from "../reading/protocol.ts";
import { useWords } from "../words/index.ts";

interface CourtFieldProps {
  readonly courts: readonly Named[];
  readonly court: string | undefined;
  readonly take: (court: string | undefined) => void;
}

/** A district court, chosen from all of them. */
export function CourtField({ courts, court, take }: CourtFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="day-field">
      <label for={id}>{t("calendar.court")}</label>
      <select
        id={id}
        autocomplete="off"
        value={court ?? ""}
        onChange={({ currentTarget }) => take(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{t("calendar.courtUnknown")}</option>
        {courts.map((each) => (
          <option key={each.id} value={each.id} lang="en">
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}

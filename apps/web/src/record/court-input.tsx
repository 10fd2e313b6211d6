import { useReading } from "../work/context.ts";

const LIST = "courts";

/** The federal courts, for the fields in which one is typed. */
export function Courts() {
  return (
    <datalist id={LIST}>
      {useReading().courts.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
}

interface CourtInputProps {
  readonly name: string;
  readonly required?: boolean;
  readonly value?: string;
  readonly id?: string;
  readonly labelledBy?: string;
}

/** A court by its name; a federal one is offered as it is typed. */
export function CourtInput({ name, required = false, value = "", id, labelledBy }: CourtInputProps) {
  const known = useReading().courts.find((court) => court.id === value);
  return (
    <input
      type="text"
      name={name}
      list={LIST}
      lang="en"
      required={required}
      autocomplete="off"
      spellcheck={false}
      defaultValue={known?.name ?? value}
      {...(id === undefined ? {} : { id })}
      {...(labelledBy === undefined ? {} : { "aria-labelledby": labelledBy })}
    />
  );
}

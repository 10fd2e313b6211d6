/** Whether a name holds the letters typed, whatever their case and accents: `mexico` finds Nuevo México. */
export function holds(name: string, typed: string): boolean {
  return plain(name).includes(plain(typed.trim()));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** An empty record to be filled by ids that a file gives: `__proto__` is one like any other in it. */
export function byId<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

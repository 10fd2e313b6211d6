/** For names and the words of statutes, which nobody translates or measures. Preact's types know the attribute only as true or false, and write neither. */
export const untranslated: object = { translate: "no" };

/**
 * What the checks of the whole law still find wanting, by check, in the words
 * in which they say it. It only shrinks: an entry that is mended must go, and
 * nothing may be added.
 */
export const unfinished = {
  withoutCases: [
    "us-md/md-cl-11-303-defense: outside, 1 cases",
    "us-md/md-minor-safe-harbor: 2 cases",
    "us-ms/ms-97-3-54.6-5: outside",
    "us-ne/ne-29-3005: unknown",
    "us-ny/ny-cpl-440.10-1-i: unknown",
    "us-ut/ut-80-6-1002: 2 cases",
    "us-va/va-19.2-327.15: outside",
  ],
  silentTexts: ["us-vt/vt-13-2658 since 2012"],
  withoutSources: ["ca-penal-236.23", "ca-penal-236.24", "ny-pl-230.01"],
  needless: [
    "us-ca/ca-penal-236.15: offense-in-scope",
    "us-ca/ca-penal-236.15: link-to-trafficking",
    "us-ca/ca-penal-236.15: lacked-intent",
    "us-ca/ca-penal-236.23: offense-in-scope",
    "us-ca/ca-penal-236.23: victim-at-the-time",
    "us-ca/ca-penal-236.24: victim-of-violence",
    "us-ca/ca-penal-236.24: reasonable-fear",
    "us-md/md-cl-11-303-defense: offense-in-scope",
    "us-mi/mi-mcl-750.451c: offense-in-scope",
    "us-nh/nh-rsa-633-7-VI: way 2: offense-in-scope",
    "us-ut/ut-80-6-1002: way 1: offense-in-scope",
    "us-va/va-19.2-327.15: victim-at-the-time",
    "us-wa/wa-9.94A.648: any",
    "us-wa/wa-9.94A.648: no-pending-charge-but-prostitution",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

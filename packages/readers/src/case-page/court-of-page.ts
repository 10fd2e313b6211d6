import { findCourt, readCourtLine } from "@setaside/citation";
import type { DocketCourt } from "../docket/docket.ts";

/** Addresses of a court's own system, `https://ecf.casd.uscourts.gov/…`. */
const address = /\bhttps?:\/\/ecf\.([a-z]{2,5})\.uscourts\.gov\b/giu;
/** Only so many addresses of one page are looked at. */
const addresses = 2000;

/**
 * The court that a page without a court's heading is from: by its title, which
 * names the court or its PACER id, and by the addresses in it. Where the two
 * name different courts, or the addresses several, it is not known.
 */
export function courtOfPage(title: string, html: string): DocketCourt {
  const hosts = new Set<string>();
  let seen = 0;
  for (const match of html.matchAll(address)) {
    if (++seen > addresses) break;
    hosts.add((match[1] ?? "").toLowerCase());
  }
  const [host, another] = hosts;
  const byAddress = host !== undefined && another === undefined ? findCourt(host) : undefined;
  const named = title.split(/[^A-Za-z]+/u).flatMap((word) => (word.length >= 3 && word.length <= 5 ? [word] : []));
  const byId = named
    .map((word) => findCourt(word.toLowerCase()))
    .find((court) => named.some((word) => word.toLowerCase() === court?.id));
  const byTitle = byId ?? readCourtLine(title).court;
  const court =
    byAddress !== undefined && byTitle !== undefined && byAddress.id !== byTitle.id
      ? undefined
      : (byAddress ?? byTitle);
  const printed =
    byTitle !== undefined && court !== undefined ? title : court === undefined ? title : `ecf.${court.id}.uscourts.gov`;
  return { id: court?.id, circuit: court?.circuit, division: undefined, printed };
}

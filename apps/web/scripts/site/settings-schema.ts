import { z } from "zod";
import { bars } from "../../src/public/help/bars.data.ts";
import { languages } from "../../src/public/words/compiled/languages.ts";

const tags = languages.map(({ tag }) => tag);
const states = Object.keys(bars);

/** What a person looking over a shoulder, or into a history, should not read in an address. */
const TELLING =
  /traffick|trata|surviv|sobreviv|victim|víctima|crim|delit|convict|conden|prostitut|abuse|abuso|expung|vacat/i;

const text = (longest: number) =>
  z.string().trim().min(1, "must say something").max(longest, `must have at most ${longest} characters`);

/** The same said in every language offered. That none is missing is seen once the languages are known. */
const said = z.partialRecord(z.enum(tags), text(400), {
  error: `must be a text for each language, such as {"en": "…"}; the languages are ${tags.join(", ")}`,
});

const phone = z
  .string()
  .regex(/^\+?\d[\d ().-]{1,22}\d$/, "must be a telephone number: digits, spaces, and the signs + ( ) . - only");

const webAddress = z.url({
  protocol: /^https$/,
  error: "must be an address that begins with https://, such as https://www.weather.gov/",
});

const partner = z
  .strictObject({
    name: text(120),
    what: said,
    states: z
      .union([z.literal("all"), z.array(z.enum(states)).min(1)], {
        error: 'must be "all", or a list of postal codes in capitals, such as ["NV", "AZ"]',
      })
      .exactOptional(),
    hours: said.exactOptional(),
    languages: z
      .array(
        z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be the tag of a language, such as en, es or tl"),
      )
      .min(1, "must name a language; leave it out when you do not know")
      .exactOptional(),
    phone: phone.exactOptional(),
    url: webAddress.exactOptional(),
    address: text(200).exactOptional(),
  })
  .refine(({ phone, url, address }) => phone !== undefined || url !== undefined || address !== undefined, {
    message: "must have a phone, a url or an address, so that a person can reach them",
  });

/** `setaside.site/1`: what may differ from one copy of the survivors' side to the next. */
export const siteFile = z.strictObject(
  {
    $schema: z.string().exactOptional(),
    schema: z.literal("setaside.site/1", 'must be "setaside.site/1"'),
    name: text(80),
    contact: said,
    languages: z
      .array(z.enum(tags, { error: `must be one of the languages there are: ${tags.join(", ")}` }))
      .min(1, "must name a language")
      .refine((all) => new Set(all).size === all.length, "must name each language once")
      .exactOptional(),
    base: z
      .string()
      .regex(
        /^\/(?:[A-Za-z0-9][A-Za-z0-9_-]*\/)*$/,
        "must begin and end with a slash and have letters, digits, _ and - between, such as / or /records/",
      )
      .refine(
        (base) => !TELLING.test(base),
        "must be neutral: it is seen in the address bar and kept in histories. Choose words that say nothing",
      )
      .exactOptional(),
    exit: webAddress
      .refine((exit) => !TELLING.test(exit), "must lead to a page about something else, such as the weather")
      .exactOptional(),
    partners: z.array(partner).max(200, "must be at most 200").exactOptional(),
  },
  {
    error: (issue) =>
      issue.code === "invalid_type"
        ? 'must be an object in curly brackets with "schema": "setaside.site/1"'
        : undefined,
  },
);

/** JSON Schema (2020-12) of `setaside.site/1`. */
export function siteJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(siteFile, { io: "input", unrepresentable: "any" });
  const description = "Settings of an organisation's copy of the survivors' pages, for `npm run build:site`.";
  return { $schema, title: "setaside.site/1", description, ...rest };
}

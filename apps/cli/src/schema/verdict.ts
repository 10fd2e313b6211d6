import { z } from "./zod.ts";

/** Words that several of the printed forms share. */

export const verdict = z.enum(["no", "arguable", "yes"]);
export const span = z.strictObject({ least: verdict, most: verdict });
export const openBy = z.array(z.enum(["fact", "law", "unread"]));
export const confidence = z.enum(["verified", "secondary", "recalled"]);
export const kind = z.enum(["statute", "holding", "analysis"]);
export const textStatus = z.enum(["enacted-read", "enacted-described", "introduced-only"]);
export const who = z.array(z.enum(["record", "attorney", "survivor", "friend", "provider"]));
export const sensitivity = z.int().min(0).max(3);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const levels = z.array(z.enum(["A", "B", "excluded"])).min(1);

export const reason = z.strictObject({
  element: z.string(),
  text: z.string(),
  depth: z.int().min(0),
  least: verdict,
  most: verdict,
  kind,
  citation: z.string(),
  confidence,
  textStatus: textStatus.exactOptional(),
  of: z.string().exactOptional(),
  concluded: z.boolean().exactOptional(),
});

export const missing = z.strictObject({ fact: z.string(), subject: z.string(), who, sensitivity });

export const remark = z.strictObject({
  code: z.string(),
  message: z.string(),
  place: z.string().exactOptional(),
  charge: z.string().exactOptional(),
});

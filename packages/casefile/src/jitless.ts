import { config } from "zod";

// Zod otherwise tries `Function` once to see whether it may generate code; a strict
// content-security policy reports that as a violation. Imported before any schema is made.
config({ jitless: true });

import { config, z } from "zod";

// As in the casefile's schemas: no code made at run time.
config({ jitless: true });

export { z };

/** What an open side panel and the page beside it say to each other, over a connection that no stop of the background cuts. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';

/** The name of the connection. */
export const alongName = 'reading-along';

const claim = z.string().check(z.maxLength(limits.idLength));

/** From the panel: the reader chose this claim there; show where it stands. */
export const chosenClaim = z.strictObject({ claim });
export type ChosenClaim = z.infer<typeof chosenClaim>;

/** From the page: the claim that the reader has before them, if any is in view. */
export const claimInView = z.strictObject({ claim: z.optional(claim) });
export type ClaimInView = z.infer<typeof claimInView>;

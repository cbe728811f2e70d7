import * as z from "zod";

/** Body of every reply that is not a success. */
export const ErrorReply = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  }),
});
export type ErrorReply = z.output<typeof ErrorReply>;

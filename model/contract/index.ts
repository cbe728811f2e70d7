export * from "./assessments.ts";
export * from "./error.ts";
export * from "./invitations.ts";
export * from "./summaries.ts";

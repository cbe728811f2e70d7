import { app } from "./app.ts";

export { Deployment } from "./outbox/deployment.ts";
export { Outbox } from "./outbox/outbox.ts";
export { Recipient } from "./outbox/recipient.ts";

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

import { app } from "./app.ts";

export { Outbox } from "./outbox/outbox.ts";

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

import { assessments } from "../../../worker/routes/assessments.ts";

/** Does what its path says: the Worker's own route, the least that any reader of such a body does, or nothing. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/read") JSON.parse(await request.text());
    return pathname === "/v1/assessments" ? assessments.fetch(request) : new Response();
  },
};

import { Hono } from "hono";
import * as z from "zod";
import { ErrorReply } from "../../model/contract/index.ts";
import type { AppEnv } from "../app.ts";
import { OPERATIONS, type Operation } from "./operations.ts";

/** Why a call may be refused, as far as the call can cause it. */
const REFUSALS: Record<number, string> = {
  400: "Not JSON",
  401: "No valid token: token_missing, token_expired or token_invalid",
  404: "Nothing at this address",
  413: "Larger than 4 MiB",
  422: "Not the contract; `issues` says where",
  429: "Too many requests; `retry-after` says how many seconds to wait",
  500: "Not set up (misconfigured) or a fault (internal)",
  503: "The token cannot be checked right now",
};
const refusalsOf = ({ body, path, open }: Operation) => [
  ...(body ? [400, 413, 422] : []),
  ...(path.includes("{") ? [404] : []),
  ...(open ? [500] : [401, 429, 500, 503]),
];

const content = (schema: z.ZodType, io: "input" | "output") => ({
  content: { "application/json": { schema: z.toJSONSchema(schema, { io }) } },
});

function describe(operation: Operation): object {
  const { path, summary, body, success, headers = [], query = [] } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ in: "path", name }));
  const named = (place: string, names: readonly string[]) => names.map((name) => ({ in: place, name }));
  const parameters = [...inPath, ...named("header", headers), ...named("query", query)];
  const refusals = refusalsOf(operation).map((status) => [
    status,
    {
      description: REFUSALS[status],
      content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
    },
  ]);
  return {
    summary,
    ...(operation.open && { security: [] }),
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => ({ ...parameter, required: true, schema: { type: "string" } })),
    }),
    ...(body && { requestBody: { required: true, ...content(body, "input") } }),
    responses: {
      [success.status]: {
        description: success.description,
        ...(success.schema && content(success.schema, "output")),
      },
      ...Object.fromEntries(refusals),
    },
  };
}

function document(): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  return {
    openapi: "3.1.0",
    info: { title: "Netzwerkstrategie", version: "1", license: { name: "MIT", identifier: "MIT" } },
    security: [{ identityToken: [] }],
    paths,
    components: {
      securitySchemes: {
        identityToken: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "Google OIDC identity token",
        },
      },
      schemas: { Error: z.toJSONSchema(ErrorReply) },
    },
  };
}

/** The contract for programs, made from the same schemas that check every request. */
export const openapi = new Hono<AppEnv>();

openapi.get("/v1/openapi.json", (c) => c.json(document()));

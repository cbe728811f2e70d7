import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { HttpReply, HttpRequest } from "../../playground/apps-script/host.ts";

const THREAD = `
const { port, shared } = require("node:worker_threads").workerData;
const flag = new Int32Array(shared);
port.on("message", async ({ url, request, timeoutMs }) => {
  let answer;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { method, headers, body, followRedirects } = request;
    const redirect = followRedirects === false ? "manual" : "follow";
    const reply = await fetch(url, { method, headers, body, redirect, signal });
    answer = { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
  } catch (error) {
    answer = { error: String(error.cause ?? error) };
  }
  port.postMessage(answer);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});`;

/** How much longer than the request the waiting thread waits, so that the request's own error wins. */
const GRACE_MS = 1_000;

/**
 * Synchronous HTTP for Node: a worker thread fetches while this one waits. The server must run in another process or thread.
 * Throws where nothing answers in time.
 */
export function createHttpSync() {
  const shared = new SharedArrayBuffer(4);
  const flag = new Int32Array(shared);
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(THREAD, { eval: true, workerData: { port: port2, shared }, transferList: [port2] });
  thread.unref();
  port1.unref();
  return {
    fetch(url: string, request: HttpRequest, timeoutMs: number): HttpReply {
      Atomics.store(flag, 0, 0);
      port1.postMessage({ url, request, timeoutMs });
      if (Atomics.wait(flag, 0, 0, timeoutMs + GRACE_MS) === "timed-out") throw new Error(`No answer from ${url}`);
      const answer: HttpReply | { error: string } | undefined = receiveMessageOnPort(port1)?.message;
      if (!answer) throw new Error(`No answer from ${url}`);
      if ("error" in answer) throw new Error(`${url}: ${answer.error}`);
      return answer;
    },
    close: () => thread.terminate(),
  };
}

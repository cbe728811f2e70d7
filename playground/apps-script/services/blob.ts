import { standIn } from "../stand-in.ts";
import { type Bytes, bytesOf, decodeText, encodeText, signed } from "./bytes.ts";

type Blob = GoogleAppsScript.Base.Blob;

/** Bytes with a type and a name, as Google's services hand them to each other. */
export function createBlob(data: unknown, type: string | null = null, called: string | null = null): Blob {
  let bytes = bytesOf(data);
  let contentType = type ?? (typeof data === "string" ? "text/plain" : null);
  let name = called;
  const change = (edit: () => void): Blob => {
    edit();
    return blob;
  };
  const blob: Blob = standIn<Blob>("Blob", {
    copyBlob: () => createBlob(signed(bytes), contentType, name),
    getBytes: () => signed(bytes),
    getContentType: () => contentType,
    getDataAsString: (charset?: string) => decodeText(bytes, charset),
    getName: () => name,
    isGoogleType: () => false,
    setBytes: (given: Bytes) =>
      change(() => {
        bytes = bytesOf(given);
      }),
    setContentType: (given: string | null) =>
      change(() => {
        contentType = given;
      }),
    setDataFromString: (text: string) =>
      change(() => {
        bytes = encodeText(text);
      }),
    setName: (given: string) =>
      change(() => {
        name = given;
      }),
  });
  return blob;
}

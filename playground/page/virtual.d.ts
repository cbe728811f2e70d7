declare module "virtual:addon" {
  /** Code.js, the sidebar's HTML files by name, and appsscript.json: what is pushed to Google. */
  export const bundle: { code: string; files: Record<string, string>; manifest: string };
}

/** Where in a page the next character would stand. */
export type HtmlPlace = "text" | "attribute" | "script" | "style" | "comment" | "tag" | "handler";

/** Follows a page as it grows, as far as escaping needs to know. */
export interface HtmlTracker {
  feed(html: string): void;
  place(): HtmlPlace;
}

const RAW: ReadonlySet<string> = new Set(["script", "style"]);

export function createHtmlTracker(): HtmlTracker {
  let html = "";
  return {
    feed(more) {
      html += more;
    },
    place: () => placeAtEnd(html),
  };
}

function placeAtEnd(html: string): HtmlPlace {
  let at = 0;
  for (;;) {
    const open = html.indexOf("<", at);
    if (open === -1) return "text";
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end === -1) return "comment";
      at = end + 3;
      continue;
    }
    const name = /^<([a-z][\w-]*)/i.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
    if (name === undefined && !/^<[/!?]?$|^<[/!?]/.test(html.slice(open, open + 2))) {
      at = open + 1;
      continue;
    }
    const tag = tagFrom(html, open + 1);
    if (typeof tag === "string") return tag;
    at = tag.end;
    if (name === undefined || !RAW.has(name)) continue;
    const close = html.toLowerCase().indexOf(`</${name}`, at);
    if (close === -1) return name === "script" ? "script" : "style";
    at = close;
  }
}

/** Where the tag that begins at `start` ends, or where in it the text breaks off. */
function tagFrom(html: string, start: number): { end: number } | HtmlPlace {
  let at = start;
  let attribute = "";
  for (; at < html.length; at++) {
    const letter = html[at] ?? "";
    if (letter === ">") return { end: at + 1 };
    if ((letter === '"' || letter === "'") && /=\s*$/.test(html.slice(start, at))) {
      attribute = /([^\s"'>/=]+)\s*=\s*$/.exec(html.slice(start, at))?.[1]?.toLowerCase() ?? "";
      const end = html.indexOf(letter, at + 1);
      if (end === -1) return attribute.startsWith("on") || attribute === "style" ? "handler" : "attribute";
      at = end;
    }
  }
  return "tag";
}

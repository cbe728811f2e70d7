import { afterEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});
async function start(code: string, files: Record<string, string> = {}): Promise<Playground> {
  const playground = await startPlayground({ code, files });
  open.push(playground);
  return playground;
}

const EVALUATE = `function page(html, values) {
  var template = HtmlService.createTemplate(html);
  for (var name in values) template[name] = values[name];
  return template.evaluate().getContent();
}
var greeting = "Hallo";
function shout(text) { return text.toUpperCase() + "!"; }`;

/** developers.google.com/apps-script/guides/html/templates */
describe("a template", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["<p>ohne alles</p>", {}, "<p>ohne alles</p>"],
    ["<p><?= wer ?></p>", { wer: "Anna" }, "<p>Anna</p>"],
    ["<p><?= wer; ?></p>", { wer: "Anna" }, "<p>Anna</p>"],
    ["<p><?= wer ?></p>", { wer: `<b>"A & 'O'"</b>` }, "<p>&lt;b&gt;&quot;A &amp; &#39;O&#39;&quot;&lt;/b&gt;</p>"],
    ['<p title="<?= wer ?>">', { wer: '"><script>' }, '<p title="&quot;&gt;&lt;script&gt;">'],
    ["<p title='a > b <?= wer ?>'>", { wer: "'" }, "<p title='a > b &#39;'>"],
    ["<p><?!= wer ?></p>", { wer: "<b>Anna</b>" }, "<p><b>Anna</b></p>"],
    ["<? if (zeigen) { ?>ja<? } else { ?>nein<? } ?>", { zeigen: false }, "nein"],
    ["<? for (var i = 0; i < 3; i++) { ?><li><?= i ?></li><? } ?>", {}, "<li>0</li><li>1</li><li>2</li>"],
    ["<?= shout(greeting) ?>", {}, "HALLO!"],
    ["<?= Utilities.formatString('%02d', 7) ?>", {}, "07"],
    ["<!-- <p> --><?= 1 ?>", {}, "<!-- <p> -->1"],
    ["<script>if (1 < 2) run();</script><?= '<' ?>", {}, "<script>if (1 < 2) run();</script>&lt;"],
    [
      "<script>var daten = <?!= JSON.stringify(daten) ?>;</script>",
      { daten: [1] },
      "<script>var daten = [1];</script>",
    ],
    ["5 < 6 <?= '&' ?>", {}, "5 < 6 &amp;"],
    ["`\\n\u2028<?= 1 ?>", {}, "`\\n\u20281"],
  ])("%s", async (html, values, result) => {
    const { script } = await start(EVALUATE);
    expect(script.run("page", html, values)).toBe(result);
  });

  it.each([
    ["<script>var a = <?= 1 ?>;</script>", "script"],
    ["<style>p { width: <?= 1 ?> }</style>", "style"],
    ["<!-- <?= 1 ?> -->", "comment"],
    ["<p class=<?= 1 ?>>", "attribute without quotes"],
    ['<a onclick="go(<?= 1 ?>)">', "handler"],
  ])("escapes nothing where Google's way is not known: %s", async (html, place) => {
    const { script } = await start(EVALUATE);
    expect(() => script.run("page", html, {})).toThrow(place);
  });

  it("comes from a file, keeps its title, and says what it was made of", async () => {
    const { script, shown } = await start(
      `function show() {
        var template = HtmlService.createTemplateFromFile("seite");
        template.wer = "Anna";
        SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle("Titel"));
        return [template.getRawContent(), template.wer, template.niemand === undefined];
      }`,
      { seite: "Hallo <?= wer ?>" },
    );
    expect(script.run("show")).toEqual(["Hallo <?= wer ?>", "Anna", true]);
    expect(shown.sidebars).toEqual([{ title: "Titel", html: "Hallo Anna" }]);
  });

  it("declares nothing that other code can see", async () => {
    const { script } = await start(`${EVALUATE}\nfunction look() { return typeof inTemplate; }
      function both() { page("<? var inTemplate = 1; ?>", {}); return look(); }`);
    expect(script.run("both")).toBe("undefined");
  });

  it("has a scriptlet's failure as its own", async () => {
    const { script } = await start(EVALUATE);
    expect(() => script.run("page", "<?= fehlt ?>", {})).toThrow("fehlt is not defined");
  });

  it.each(["getCode", "getCodeWithComments"])("has no %s, and says so", async (method) => {
    const { script } = await start(`function run() { return HtmlService.createTemplate("x").${method}(); }`);
    expect(() => script.run("run")).toThrow(`HtmlTemplate.${method} is not in the stand-in`);
  });
});

/** developers.google.com/apps-script/reference/html/html-output */
describe("a page", () => {
  const page = async (body: string) => {
    const { script } = await start(`function run() { var page = HtmlService.createHtmlOutput("a"); ${body} }`);
    return script.run("run");
  };
  it.each<[string, unknown]>([
    ['return page.append("<b>").appendUntrusted("<b>").getContent();', "a<b>&lt;b&gt;"],
    ['return page.setContent("b").getContent();', "b"],
    ["return page.clear().getContent();", ""],
    ["return page.setWidth(300).setHeight(200).getWidth() + page.getHeight();", 500],
    ["return page.setSandboxMode(HtmlService.SandboxMode.IFRAME).getContent();", "a"],
    ['return HtmlService.createHtmlOutput(Utilities.newBlob("blob")).getContent();', "blob"],
    ['return HtmlService.createHtmlOutput("<?= 1 + 1 ?>").asTemplate().evaluate().getContent();', "2"],
    [
      'return page.addMetaTag("viewport", "width=1").getMetaTags().map(function (tag) { return tag.getName() + tag.getContent(); })',
      ["viewportwidth=1"],
    ],
  ])("%s", async (body, result) => {
    expect(await page(body)).toEqual(result);
  });

  it("takes no other meta tags than Google allows", async () => {
    await expect(page('page.addMetaTag("robots", "none");')).rejects.toThrow("robots");
  });

  it("is shown with its meta tags in its head", async () => {
    const { script, shown } = await start(`function run() {
      var page = HtmlService.createHtmlOutput("<!doctype html><html><head><title>x</title></head>").addMetaTag("viewport", '"');
      SpreadsheetApp.getUi().showSidebar(page);
    }`);
    script.run("run");
    expect(shown.sidebars[0]?.html).toBe(
      '<!doctype html><html><head><meta name="viewport" content="&quot;"><title>x</title></head>',
    );
  });

  it.each(["setFaviconUrl", "setXFrameOptionsMode", "getBlob"])(
    "throws by name where it lacks a method: %s",
    async (method) => {
      await expect(page(`page.${method}("x");`)).rejects.toThrow(`HtmlOutput.${method} is not in the stand-in`);
    },
  );
});

/** developers.google.com/apps-script/guides/html/reference/run */
describe("what google.script.run carries", () => {
  it("is never what leads back to itself, there or back", async () => {
    const { script } = await start(`function echo(value) { return value; }
      function circle() { var list = []; list.push({ list: list }); return list; }`);
    const circle: unknown[] = [];
    circle.push({ circle });
    expect(() => script.runFromClient("echo", [circle])).toThrow("leads back to itself (argument[0][0].circle)");
    expect(() => script.runFromClient("circle", [])).toThrow("leads back to itself (result[0].list)");
  });

  it("makes null of what is undefined in a list, and leaves it out of an object", async () => {
    const { script } = await start("function nothing() { return { list: [undefined, 1], gone: undefined }; }");
    expect(script.runFromClient("nothing", [])).toEqual({ list: [null, 1] });
  });
});

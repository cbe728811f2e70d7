import type { Case } from "../case.ts";

const NEEDS = ["HtmlService"] as const;
type Output = GoogleAppsScript.HTML.HtmlOutput;

/** What a page of "a" has come to. */
const page = (says: string, method: string, does: (output: Output) => unknown, gives: unknown): Case => ({
  says,
  page: `html/html-output#${method}`,
  needs: NEEDS,
  does: ({ HtmlService }) => does(HtmlService.createHtmlOutput("a")),
  gives,
});

/** What a template is printed as, with `wer` set to a text. */
const template = (says: string, html: string, wer: string, gives: string): Case => ({
  says,
  page: "html/html-template#evaluate()",
  needs: NEEDS,
  does: ({ HtmlService }) => {
    const made = HtmlService.createTemplate(html);
    made.wer = wer;
    return made.evaluate().getContent();
  },
  gives,
});

export const htmlCases: Case[] = [
  page("a page's content can be read", "getContent()", (output) => output.getContent(), "a"),
  page("a page grows", "append(String)", (output) => output.append("<b>").getContent(), "a<b>"),
  page(
    "untrusted text is escaped as it is added to a page",
    "appendUntrusted(String)",
    (output) => output.appendUntrusted("<b>").getContent(),
    "a&lt;b&gt;",
  ),
  page("a page can be written anew", "setContent(String)", (output) => output.setContent("b").getContent(), "b"),
  page("a page can be emptied", "clear()", (output) => output.clear().getContent(), ""),
  page("a page has a title", "setTitle(String)", (output) => output.setTitle("Titel").getTitle(), "Titel"),
  page(
    "a page has a size in pixels",
    "setWidth(Integer)",
    (output) => {
      output.setWidth(300).setHeight(200);
      return [output.getWidth(), output.getHeight()];
    },
    [300, 200],
  ),
  page(
    "a page keeps the meta tags that it is given",
    "addMetaTag(String,String)",
    (output) =>
      output
        .addMetaTag("viewport", "width=device-width")
        .getMetaTags()
        .map((tag) => [tag.getName(), tag.getContent()]),
    [["viewport", "width=device-width"]],
  ),
  {
    says: "only four meta tags are allowed",
    page: "html/html-output#addMetaTag(String,String)",
    needs: NEEDS,
    does: ({ HtmlService }) => HtmlService.createHtmlOutput("a").addMetaTag("robots", "none"),
    throws: /robots/,
  },
  {
    says: "a file that is not there makes no page",
    page: "html/html-service#createHtmlOutputFromFile(String)",
    needs: NEEDS,
    does: ({ HtmlService }) => HtmlService.createHtmlOutputFromFile("gibt-es-nicht"),
    throws: /gibt-es-nicht/,
  },
  template("a printing scriptlet escapes markup", "<p><?= wer ?></p>", "<b>", "<p>&lt;b&gt;</p>"),
  template("a force-printing scriptlet prints as it is", "<p><?!= wer ?></p>", "<b>", "<p><b></p>"),
  template("a scriptlet runs and prints nothing", "<? if (wer) { ?>ja<? } else { ?>nein<? } ?>", "Anna", "ja"),
  template(
    "a scriptlet repeats the page between its braces",
    "<? for (var i = 0; i < 2; i++) { ?><li><?= wer + i ?></li><? } ?>",
    "A",
    "<li>A0</li><li>A1</li>",
  ),
  {
    says: "a template gives back what it was made of",
    page: "html/html-template#getRawContent()",
    needs: NEEDS,
    does: ({ HtmlService }) => HtmlService.createTemplate("<?= 1 ?>").getRawContent(),
    gives: "<?= 1 ?>",
  },
  {
    says: "a page can be a template for another",
    page: "html/html-output#asTemplate()",
    needs: NEEDS,
    does: ({ HtmlService }) => HtmlService.createHtmlOutput("<?= 1 + 1 ?>").asTemplate().evaluate().getContent(),
    gives: "2",
  },
];

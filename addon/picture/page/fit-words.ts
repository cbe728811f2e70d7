/** Words whose place was worked out for Arial, where the machine has another font that is wider: they are drawn closer together. */
export function fitWords(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll<SVGTextElement>("text[data-width]")) {
    const width = Number(text.dataset.width);
    if (text.getComputedTextLength() <= width) continue;
    text.setAttribute("textLength", String(width));
    text.setAttribute("lengthAdjust", "spacingAndGlyphs");
  }
}

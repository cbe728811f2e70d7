const SVG = "image/svg+xml;charset=utf-8";
/** The image's pixels per unit of the map: enough for a page of print. */
const SCALE = 2.5;

/** The map as a file of its own, with its size, for programs that do not scale. */
function sourceOf(svg: SVGSVGElement): { source: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return { source: new XMLSerializer().serializeToString(copy), width, height };
}

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.target = "_self"; // the page's base would open a window
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the download reads it after the click
}

export function saveSvg(svg: SVGSVGElement, name: string): void {
  save(new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${sourceOf(svg).source}`], { type: SVG }), `${name}.svg`);
}

/** The same as pixels on white. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { source, width, height } = sourceOf(svg);
  const image = new Image();
  image.src = `data:${SVG},${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const brush = canvas.getContext("2d");
  if (!brush) throw new Error("no canvas");
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("no image");
  save(blob, `${name}.png`);
}

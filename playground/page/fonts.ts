import regular from "@fontsource/arimo/files/arimo-latin-400-normal.woff2?url";
import bold from "@fontsource/arimo/files/arimo-latin-700-normal.woff2?url";
import extendedRegular from "@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2?url";
import extendedBold from "@fontsource/arimo/files/arimo-latin-ext-700-normal.woff2?url";

const EXTENDED = "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF";

/**
 * Google Sheets writes in Arial. Arimo has the same widths, so a machine without Arial breaks the same lines. Univer measures as it
 * draws: the fonts must be there before.
 */
export async function loadFonts(): Promise<void> {
  const faces = [
    new FontFace("Arial", `local("Arial"), url(${regular})`, { weight: "400" }),
    new FontFace("Arial", `local("Arial Bold"), url(${bold})`, { weight: "700" }),
    new FontFace("Arial", `local("Arial"), url(${extendedRegular})`, { weight: "400", unicodeRange: EXTENDED }),
    new FontFace("Arial", `local("Arial Bold"), url(${extendedBold})`, { weight: "700", unicodeRange: EXTENDED }),
  ];
  for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face);
}

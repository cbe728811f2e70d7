/** Every pair of text and ground has a contrast of at least 4.5 (WCAG 2.2, 1.4.3); the tests compute it. */
interface Palette {
  page: string;
  card: string;
  line: string;
  text: string;
  muted: string;
  accent: string;
  onAccent: string;
  alert: string;
  alertGround: string;
  alertEdge: string;
}

export const light: Palette = {
  page: "#f3f1ec",
  card: "#ffffff",
  line: "#e4e0d8",
  text: "#22282b",
  muted: "#566066",
  accent: "#1d5f5a",
  onAccent: "#ffffff",
  alert: "#8a3b12",
  alertGround: "#fdf4ea",
  alertEdge: "#d98b4a",
};

export const dark: Palette = {
  page: "#14181a",
  card: "#1e2427",
  line: "#39424a",
  text: "#e9ecec",
  muted: "#aab4b8",
  accent: "#7fd1c7",
  onAccent: "#10201e",
  alert: "#ffb886",
  alertGround: "#2e251d",
  alertEdge: "#b8713a",
};

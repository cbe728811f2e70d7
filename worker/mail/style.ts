import { raw } from "hono/html";
import { dark, light } from "./palette.ts";

/** What inline styles cannot say: dark colours and narrow screens. Clients that drop it show the light, fluid mail. */
export const styleSheet = raw(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; -webkit-text-size-adjust: 100%; }
a:focus-visible { outline: 3px solid ${light.alertEdge}; outline-offset: 2px; }
@media (max-width: 480px) {
  .outer { padding: 0 !important; }
  .card { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
  .pad { padding-left: 20px !important; padding-right: 20px !important; }
  .button { display: block !important; text-align: center !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background: ${dark.page} !important; }
  .card { background: ${dark.card} !important; border-color: ${dark.line} !important; }
  .text { color: ${dark.text} !important; }
  .muted { color: ${dark.muted} !important; }
  .accent { color: ${dark.accent} !important; }
  .rule { border-color: ${dark.line} !important; }
  .alert { color: ${dark.alert} !important; }
  .alert-box { background: ${dark.alertGround} !important; border-color: ${dark.alertEdge} !important; }
  .button { background: ${dark.accent} !important; color: ${dark.onAccent} !important; }
}`);

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/** Inline, since some clients drop the style sheet; the class of the same name changes the colours in the dark. */
export const style = {
  page: `margin:0;padding:0;background:${light.page};${font}`,
  card: `background:${light.card};border:1px solid ${light.line};border-radius:12px;width:100%;max-width:600px`,
  kicker: `margin:0;font-size:16px;line-height:24px;color:${light.muted}`,
  h1: `margin:4px 0 0;font-size:28px;line-height:34px;font-weight:700;letter-spacing:-0.01em;color:${light.accent}`,
  h2: `margin:0 0 4px;font-size:20px;line-height:26px;font-weight:700;color:${light.accent}`,
  h2Alert: `margin:0 0 4px;font-size:20px;line-height:26px;font-weight:700;color:${light.alert}`,
  h3: `margin:0;font-size:18px;line-height:26px;font-weight:600;color:${light.text};overflow-wrap:anywhere`,
  text: `margin:0;font-size:16px;line-height:25px;color:${light.text};overflow-wrap:anywhere`,
  muted: `margin:0;font-size:16px;line-height:25px;color:${light.muted};overflow-wrap:anywhere`,
  when: `margin:0;font-size:16px;line-height:25px;font-weight:600;color:${light.accent}`,
  whenAlert: `margin:0;font-size:16px;line-height:25px;font-weight:600;color:${light.alert}`,
  alertBox: `background:${light.alertGround};border:0 solid ${light.alertEdge};border-left-width:4px;border-radius:8px`,
  rule: `border-top:1px solid ${light.line}`,
  button: `display:inline-block;padding:13px 26px;font-size:16px;line-height:22px;font-weight:600;text-decoration:none;border-radius:8px;background:${light.accent};color:${light.onAccent}`,
  link: `color:${light.accent};text-decoration:underline;text-underline-offset:2px`,
};

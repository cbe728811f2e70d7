/** Says it to those who cannot see it; `urgent` interrupts. The same words twice are said twice. */
export function announce(text: string, urgent = false): void {
  const region = document.querySelector(urgent ? "#announcements [role=alert]" : "#announcements [role=status]");
  if (region) region.replaceChildren(document.createTextNode(text));
}

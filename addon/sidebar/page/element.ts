export type Child = Node | string | null | false;

type Writable<T> = {
  [K in keyof T as T[K] extends string | number | boolean | ((...args: never[]) => unknown) | null ? K : never]?: T[K];
};

/** An element with its properties, attributes and children; null and false leave a gap. Text never becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes = {}, ...properties }: Writable<HTMLElementTagNameMap[K]> & { attributes?: Record<string, string> } = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
}

/** Words for those who hear the page. */
export const unseen = (text: string): HTMLElement => element("span", { className: "unseen" }, text);

/** Text as it stands in HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Markup that is safe to put into markup. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | null | undefined | false | readonly Part[];

/** HTML from a template: every value is escaped unless it is {@link Markup} itself; lists are joined, nothing is left out. */
export function html(template: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(template.reduce((text, literal, index) => text + markupOf(values[index - 1]) + literal));
}

function markupOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (Array.isArray(part)) return (part as readonly Part[]).map(markupOf).join('');
  return part === null || part === undefined || part === false ? '' : escapeHtml(String(part));
}

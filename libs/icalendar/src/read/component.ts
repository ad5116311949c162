import { type ContentLine, parseContentLine } from '../lines/content-line.js';
import { type NumberedLine } from '../lines/fold.js';
import { type FileProblem } from './read-event.js';

const DEEPEST = 5;

/** A component with its properties and what is in it: VCALENDAR, VEVENT, VTIMEZONE, … */
export interface Component {
  name: string;
  /** Of the file, where it begins. */
  line: number;
  properties: ContentLine[];
  children: Component[];
}

/** The components of a file, or where it is none. */
type Tree = { ok: true; components: Component[] } | { ok: false; problem: FileProblem; line: number };

/** Lines of one step. */
const STEP = 2_000;

/** Puts content lines together, step by step. */
export function* buildTree(lines: readonly NumberedLine[]): Generator<void, Tree> {
  const root: Component = { name: '', line: 0, properties: [], children: [] };
  const open = [root];
  for (const [index, { text, number }] of lines.entries()) {
    if (index % STEP === 0) yield;
    const line = parseContentLine(text);
    const current = open.at(-1)!;
    const name = line?.value.trim().toUpperCase() ?? '';
    if (!line || open.length > DEEPEST) return { ok: false, problem: 'LINE', line: number };
    if (line.name === 'BEGIN') {
      const component = { name, line: number, properties: [], children: [] };
      current.children.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      if (current === root || current.name !== name) return { ok: false, problem: 'UNCLOSED', line: number };
      open.pop();
    } else current.properties.push(line);
  }
  const unclosed = open[1];
  return unclosed ? { ok: false, problem: 'UNCLOSED', line: open.at(-1)!.line } : { ok: true, components: root.children };
}

/** All properties of a name. */
export function propertiesOf(component: Component, name: string): ContentLine[] {
  return component.properties.filter((property) => property.name === name);
}

/** The first property of a name. */
export function propertyOf(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}

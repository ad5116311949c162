const children = new Set();
process.once('exit', () => children.forEach((child) => child.kill('SIGTERM')));

/** A process that is ended with this one: nobody would read what it says then. */
export function endsWithUs(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** The house's own lint rules. Each forbids one thing that once went wrong, and says what to do instead. */

/** What entities may take from TypeORM: they describe tables and never touch the database. */
const ENTITY_WORDS = new Set([
  ...['Check', 'Column', 'CreateDateColumn', 'DeleteDateColumn', 'Entity', 'Exclusion', 'ForeignKey', 'Generated', 'Index'],
  ...['JoinColumn', 'JoinTable', 'ManyToMany', 'ManyToOne', 'OneToMany', 'OneToOne', 'PrimaryColumn', 'PrimaryGeneratedColumn'],
  ...['Relation', 'Unique', 'UpdateDateColumn', 'VersionColumn', 'ViewColumn', 'ViewEntity'],
]);

function rule(create) {
  return { meta: { type: 'problem', schema: [] }, create };
}

/** A rule that forbids whatever matches the selectors. */
function forbid(selectors, message) {
  return rule((context) => Object.fromEntries(selectors.map((selector) => [selector, (node) => context.report({ node, message })])));
}

const isDatabaseDriver = (source) => /^(typeorm|pg)(\/|$)/.test(source);

export const rules = {
  'database-door': rule((context) => ({
    'ImportDeclaration, ImportExpression, ExportNamedDeclaration[source], ExportAllDeclaration'(node) {
      const source = node.source.value;
      if (typeof source !== 'string' || !isDatabaseDriver(source)) return;
      const words = (node.specifiers ?? []).map(({ imported }) => imported?.name);
      const isEntity = context.filename.endsWith('.entity.ts') && source === 'typeorm';
      if (isEntity && words.length > 0 && words.every((word) => ENTITY_WORDS.has(word))) return;
      context.report({ node, message: 'Only platform/database talks to TypeORM and pg: use Db. Entities may import column decorators and Relation.' });
    },
  })),

  'environment-once': forbid(
    [
      'MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.name="process"][property.value="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    ],
    'The environment is read once, in platform/config: inject Config.',
  ),

  'loader-per-request': rule((context) => ({
    'NewExpression[callee.name="DataLoader"]'(node) {
      const owner = context.sourceCode
        .getAncestors(node)
        .findLast(({ type }) => /Function|^PropertyDefinition$|^StaticBlock$/.test(type));
      const inConstructor = owner?.parent?.kind === 'constructor';
      if (owner && !inConstructor && /Function/.test(owner.type)) return;
      context.report({ node, message: 'A DataLoader that outlives its request shows one person what another may see: make it inside a per-request factory.' });
    },
  })),

  'one-statement-at-a-time': forbid(
    ['MemberExpression[object.name="Promise"][property.name=/^(all|allSettled|race|any)$/]'],
    'Parallel statements in one transaction poison its connection: await them one after the other.',
  ),

  'clock-only': forbid(
    [
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
    ],
    'The time comes from the Clock (or is an argument), so that tests and every server agree on it.',
  ),

  'no-floating-money': forbid(
    ['CallExpression[callee.name="parseFloat"]', 'MemberExpression[property.name="parseFloat"]'],
    'parseFloat guesses ("12,5" is 12): parse the exact format, and money is never a float.',
  ),

  'no-sql-from-values': rule((context) => ({
    'CallExpression[callee.property.name=/^(query|read|unsafe)$/]'(node) {
      for (const argument of node.arguments.filter(isBuiltFromValues)) {
        context.report({ node: argument, message: 'SQL must not be built from values: pass them as parameters. Only CONSTANT_CASE fragments may be inserted.' });
      }
    },
  })),

  'no-skipped-tests': forbid(
    [
      'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing|skipIf)$/]',
    ],
    'A test that does not run proves nothing: mend it or remove it.',
  ),
};

function isBuiltFromValues(node) {
  if (node.type === 'TemplateLiteral') return node.expressions.some((expression) => !isConstant(expression));
  if (node.type === 'BinaryExpression' && node.operator === '+') return [node.left, node.right].some((side) => !isConstant(side) && (isBuiltFromValues(side) || !isText(side)));
  return false;
}

function isConstant(node) {
  const name = node.type === 'MemberExpression' ? node.property.name : node.name;
  return /^[A-Z][A-Z0-9_]*$/.test(name ?? '');
}

function isText(node) {
  return node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression';
}

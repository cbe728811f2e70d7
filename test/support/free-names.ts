import type { Identifier, Node, Pattern, Program } from "acorn";
import { ancestor } from "acorn-walk";

/** Names that a node declares for all that stands inside it. */
type Scopes = Map<Node, Set<string>>;

/** The names that a script uses and nowhere declares: what it expects of the place it runs in. */
export function freeNames(program: Program): Set<string> {
  const scopes: Scopes = new Map();
  const declare = (scope: Node, names: string[]) => {
    const known = scopes.get(scope) ?? new Set<string>();
    for (const name of names) known.add(name);
    scopes.set(scope, known);
  };
  ancestor(program, {
    VariableDeclaration(node, _state, above) {
      const scope = node.kind === "var" ? functionAround(above) : blockAround(above);
      for (const { id } of node.declarations) declare(scope, namesOf(id));
    },
    Function(node, _state, above) {
      if (node.type === "FunctionDeclaration" && node.id) declare(blockAround(above.slice(0, -1)), [node.id.name]);
      if (node.type === "FunctionExpression" && node.id) declare(node, [node.id.name]);
      declare(node, node.params.flatMap(namesOf));
      if (node.type !== "ArrowFunctionExpression") declare(node, ["arguments"]);
    },
    Class(node, _state, above) {
      if (node.type === "ClassDeclaration" && node.id) declare(blockAround(above.slice(0, -1)), [node.id.name]);
      else if (node.id) declare(node, [node.id.name]);
    },
    CatchClause(node) {
      if (node.param) declare(node, namesOf(node.param));
    },
  });

  const free = new Set<string>();
  const use = (name: string, above: Node[]) => {
    if (!above.some((node) => scopes.get(node)?.has(name))) free.add(name);
  };
  const visit = (node: Identifier, _state: unknown, above: Node[]) => use(node.name, above);
  // What stands left of an assignment is a pattern, and no expression; the walker's types do not name it.
  const visitors = { Identifier: visit, VariablePattern: visit };
  ancestor(program, visitors);
  return free;
}

const BLOCKS: ReadonlySet<string> = new Set([
  "Program",
  "BlockStatement",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "SwitchStatement",
]);
const FUNCTIONS: ReadonlySet<string> = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
]);
const isFunction = (node: Node) => FUNCTIONS.has(node.type);

const nearest = (above: Node[], holds: (node: Node) => boolean): Node => {
  const found = above.findLast(holds);
  if (!found) throw new Error("A declaration outside of every program");
  return found;
};
const functionAround = (above: Node[]) => nearest(above, (node) => isFunction(node) || node.type === "Program");
const blockAround = (above: Node[]) => nearest(above, (node) => isFunction(node) || BLOCKS.has(node.type));

function namesOf(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((each) => namesOf(each.type === "Property" ? each.value : each.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((each) => (each ? namesOf(each) : []));
    case "RestElement":
      return namesOf(pattern.argument);
    case "AssignmentPattern":
      return namesOf(pattern.left);
    default:
      return [];
  }
}

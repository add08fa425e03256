type Schema = Record<string, unknown>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * A schema that offers what another one accepts, and refuses nothing: the server says what is wrong, with the nearest right
 * name, and an editor that judged by the schema as well would say it twice.
 */
export function suggestionsOf(schema: Schema): Schema {
  const { $comment, $ref, $defs, definitions, title, description, properties, items, default: standard } = schema;
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)].filter(isSchema).map(suggestionsOf);
  const examples = [
    ...list(schema.enum),
    ...list(schema.examples),
    ...choices.flatMap((choice) => list(choice.examples)),
  ];
  const offered = Object.assign({}, ...choices.map((choice) => choice.properties), mapped(properties));
  const described: Schema = { $comment, $ref, title, description };
  const kept: Schema = {
    ...described,
    ...($defs !== undefined && { $defs: mapped($defs) }),
    ...(definitions !== undefined && { definitions: mapped(definitions) }),
    ...(standard !== undefined && { default: standard }),
    ...(examples.length > 0 && { examples: [...new Set(examples)] }),
    ...(Object.keys(offered).length > 0 && { properties: offered }),
    ...(isSchema(items) && { items: suggestionsOf(items) }),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

const mapped = (schemas: unknown): Schema =>
  isSchema(schemas)
    ? Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, suggestionsOf(schema as Schema)]))
    : {};

/**
 * Writes the types of operations, and the operations, into `generated/`: those of the client, and those that the pages of the
 * service ask. What does not fit the schema ends it with the file, the line and the reason.
 *
 * node generate.js [schema] [folder to write into]
 */
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript-operations';
import { parse, Source } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SCHEMA = '../../../schema.graphqls';
const PAGES = '../../../src/main/resources/web/assets';

const CONFIG = {
  scalars: {
    ID: 'string',
    Decimal: 'number',
    Date: 'string',
    DateTime: 'string',
    YearMonth: 'string',
    CurrencyCode: 'string',
    Url: 'string',
    Json: 'unknown',
  },
  // A scalar that is new in the schema has to be listed above, rather than being anything.
  strictScalars: true,
  // A value that an enumeration gets later is no fault of the service: a client needs a way for it.
  futureProofEnums: true,
  immutableTypes: true,
  skipTypename: true,
  useTypeImports: true,
  documentMode: 'string',
  namingConvention: 'keep',
};

/** `Operations`: by name what each operation answers with and takes, to type a function that takes a name. */
const byName = {
  plugin: (_schema, files) => {
    const lines = files
      .flatMap((file) => file.document.definitions)
      .filter((definition) => definition.kind === 'OperationDefinition')
      .map(({ name: { value } }) => `  ${value}: { answer: ${value}Query; variables: ${value}QueryVariables };`);
    return ['export interface Operations {', ...lines, '}'].join('\n');
  },
};

const [schemaFile = SCHEMA, target = 'generated'] = process.argv.slice(2);
const schema = read(schemaFile);

await write('operations.ts', 'operations.graphql', { types, documents });
for (const file of readdirSync(PAGES, { recursive: true }).filter((name) => name.endsWith('.graphql'))) {
  await write(`pages/${file.replace('.graphql', '.d.ts')}`, join(PAGES, file), { types, byName });
}

async function write(name, source, pluginMap) {
  const filename = join(target, name);
  const plugins = Object.keys(pluginMap).map((plugin) => ({ [plugin]: {} }));
  const documents = [{ location: source, document: read(source) }];
  mkdirSync(dirname(filename), { recursive: true });
  writeFileSync(filename, await codegen({ filename, schema, documents, plugins, pluginMap, config: CONFIG }));
}

function read(file) {
  return parse(new Source(readFileSync(file, 'utf8'), file));
}

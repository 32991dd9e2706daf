// Validates documents against the schemas of a folder, one a line: { "schema": "<$id>", "document": "<JSON text>" } in,
// { "error": null } or { "error": "<where and what>" } out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';

const folder = process.argv[2];
const ajv = new Ajv({ strict: true });
for (const file of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));

function validate({ schema, document }) {
  const isValid = ajv.getSchema(schema);
  return isValid(JSON.parse(document)) ? null : ajv.errorsText(isValid.errors);
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { error: validate(JSON.parse(line)) };
  } catch (thrown) {
    answer = { error: `thrown: ${thrown.message}` };
  }
  console.log(JSON.stringify(answer));
}

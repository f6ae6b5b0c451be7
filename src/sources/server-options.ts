/**
 * What all MCP servers of ours are made with.
 * Owns: one validator of schemas for all of them; making one costs more than a small answer, and whoever serves over HTTP
 * has a server for each request. Refuses: what a server offers.
 */
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';

export const serverOptions = { jsonSchemaValidator: new AjvJsonSchemaValidator() };

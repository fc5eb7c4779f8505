import knownDocuments from './data/known-documents.yml';
import type { KnownDocument } from './known-document';
import { readKnownDocuments } from './read-known-documents';
import { createRegister, type Register } from './register';

/** The documents that come with Văn Thư. */
export const builtInDocuments: readonly KnownDocument[] = readKnownDocuments(knownDocuments);

/** They alone, where the user has none of their own. */
export const builtInRegister: Register = createRegister(builtInDocuments);

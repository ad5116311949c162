export { createClient, isPassing, type Client, type ClientOptions, type RequestOptions, type StoredRequest } from './client.js';
export { documentHash, type PersistedDocument } from './document.js';
export { ApiError, decodeErrors, NetworkError, type FieldProblem } from './errors.js';

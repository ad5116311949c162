/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions: { readonly code: string; readonly field?: string; readonly fields?: ReadonlyArray<{ field: string; message: string }>; readonly errorId?: string };
}

/** A GraphQL answer with its HTTP side. */
export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnswerError[];
}

/** Someone who calls the API over HTTP, as a browser or program would. */
export class Caller {
  constructor(
    readonly url: string,
    readonly secret: string | null = null,
    readonly actingFor: string | null = null,
  ) {}

  /** The whole answer, whatever it is. */
  async ask<Data = Record<string, never>>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    const response = await this.send('/graphql', JSON.stringify({ query, variables }), { 'content-type': 'application/json', ...headers });
    const body = (await response.json()) as { data?: Data; errors?: AnswerError[] };
    return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [] };
  }

  /** The data of an answer that must have no errors. */
  async get<Data>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Data> {
    const answer = await this.ask<Data>(query, variables, headers);
    if (answer.errors.length || !answer.data) throw new Error(`${answer.status} ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /** The one error of an answer that must have one. */
  async refusal(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<AnswerError> {
    const { errors, data, status } = await this.ask(query, variables, headers);
    if (errors.length !== 1) throw new Error(`expected one error, got ${status} ${JSON.stringify({ errors, data })}`);
    return errors[0]!;
  }

  /** Any POST, with this caller's cookie or token. */
  async send(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { method: 'POST', body, headers: { ...this.identity(), ...headers } });
  }

  /** Any GET, with this caller's cookie or token. */
  async fetch(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers: { ...this.identity(), ...headers } });
  }

  /** The same person acting for someone else. */
  for(actingFor: string): Caller {
    return new Caller(this.url, this.secret, actingFor);
  }

  private identity(): Record<string, string> {
    const identity: Record<string, string> = {};
    if (this.secret?.startsWith('auz_')) identity.authorization = `Bearer ${this.secret}`;
    else if (this.secret) identity.cookie = `auzolan=${this.secret}`;
    if (this.actingFor) identity['acting-for'] = this.actingFor;
    return identity;
  }
}

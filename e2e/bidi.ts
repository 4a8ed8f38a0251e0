/**
 * The little of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that the Firefox tests need: commands and events as
 * JSON over Node's own WebSocket.
 */

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

export class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  readonly #heard = new Map<string, (params: never) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Answer));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser is gone'));
    });
  }

  /** @param url of the session's socket, as the browser prints it */
  static async connect(url: string): Promise<BiDi> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no answer at ${url}`)));
    });
    return new BiDi(socket);
  }

  /** Sends a command. @throws what the browser says is wrong with it */
  send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject }),
    );
  }

  /** Calls `hear` for each event of this name; to be subscribed to by `session.subscribe`. */
  on<Params>(event: string, hear: (params: Params) => void): void {
    this.#heard.set(event, hear);
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, type, result, error, message, method, params }: Answer): void {
    if (type === 'event') this.#heard.get(method ?? '')?.(params as never);
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (type === 'success') waiting?.resolve(result);
    else waiting?.reject(new Error(`${error}: ${message}`));
  }
}

/**
 * A server and its line, in memory, with socket.io-client's manners: listeners, one acknowledgement per question, silence
 * when the line is dead. What is said arrives only when the test lets the line carry.
 */
export function socketPair() {
  const server = {
    opened: 0,
    sockets: [],
    heard: [],
    /** 'open' answers, 'dead' swallows everything, 'closed' fails at once, or an error to refuse with */
    line: 'open',
    greet: () => {},
    answer: () => undefined,
    get last() {
      return server.sockets.at(-1);
    },
    push(name, data) {
      for (const one of server.sockets) if (one.connected) one.hear(name, data);
    },
    cut() {
      for (const one of server.sockets) one.lose();
    },
    open(auth, attempt) {
      const listeners = new Map();
      const hear = (name, ...given) => listeners.get(name)?.(...given);
      const socket = {
        connected: false,
        attempt,
        hear,
        on: (name, listener) => listeners.set(name, listener),
        off: () => listeners.clear(),
        connect() {
          server.opened += 1;
          if (server.line === 'dead') return;
          queueMicrotask(() => {
            if (server.line === 'closed') return hear('connect_error', new Error('xhr poll error'));
            if (server.line !== 'open') return hear('connect_error', server.line);
            socket.connected = true;
            auth((given) => (socket.auth = given));
            hear('connect');
            server.greet(socket);
          });
        },
        lose() {
          if (!socket.connected) return;
          socket.connected = false;
          hear('disconnect', 'transport close');
        },
        disconnect: () => void (socket.connected = false),
        emit(name, data, ack) {
          if (!socket.connected || server.line !== 'open') return;
          server.heard.push([name, data]);
          const answer = server.answer(name, data);
          if (answer !== undefined) queueMicrotask(() => server.line === 'open' && ack?.(answer));
        },
      };
      server.sockets.push(socket);
      return socket;
    },
  };
  return server;
}

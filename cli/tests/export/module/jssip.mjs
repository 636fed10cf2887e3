// Explains what JsSIP reports about requests that a server refuses.
import { explain } from "./index.js";

const { JsSIP } = globalThis;

/** A connection to a server that refuses every request. */
class RefusingServer {
  url = "wss://example.com";
  sip_uri = "sip:example.com;transport=ws";
  via_transport = "WSS";

  constructor(answer) {
    this.answer = answer;
  }
  connect() {
    setTimeout(() => this.onconnect(), 0);
  }
  disconnect() {}
  send(request) {
    if (request.startsWith("ACK")) return true;
    const copied = request.split("\r\n").filter((it) => /^(Via|From|To|Call-ID|CSeq):/i.test(it));
    const lines = [`SIP/2.0 ${this.answer.status}`, ...copied, "Content-Length: 0"];
    if (this.answer.reason) lines.push(`Reason: ${this.answer.reason}`);
    setTimeout(() => this.ondata(`${lines.join("\r\n")}\r\n\r\n`), 0);
    return true;
  }
}

function report(answer, start) {
  return new Promise((resolve) => {
    const sockets = [new RefusingServer(answer)];
    const uri = "sip:ann@example.com";
    const ua = new JsSIP.UA({ uri, password: "x", sockets, register: false });
    ua.on("connected", () => start(ua, (data) => resolve(data)));
    ua.start();
  });
}

/** What JsSIP reports, as the module takes it. */
function event({ response, cause }) {
  if (!response) return { local: cause === JsSIP.C.causes.CONNECTION_ERROR ? "unreachable" : "no-answer" };
  const reasons = response.getHeaders("Reason").map((_, index) => {
    const { protocol, cause, text } = response.parseHeader("Reason", index);
    return { protocol, cause: Number(cause), text };
  });
  const { status_code: code, reason_phrase: phrase, method } = response;
  return { code, phrase, method, reasons };
}

const register = (ua, done) => ua.once("registrationFailed", done) && ua.register();
const message = (ua, done) =>
  ua.sendMessage("sip:bob@example.com", "Hello", { eventHandlers: { failed: done } });
// A call needs a microphone. Its response is one of JsSIP's own messages all the same.
const call = (ua, done) =>
  ua.sendMessage("sip:bob@example.com", "Hello", {
    eventHandlers: { failed: ({ response }) => done({ response: Object.assign(response, { method: "INVITE" }) }) },
  });

const lines = [];
for (const [language, status, reason, start] of [
  ["de", "403 Wrong Guess", "", register],
  ["ru", "480 Temporarily Unavailable", "Q.850;cause=1", message],
  ["zh", "486 Busy Here", "", call],
  ["en", "603 Decline", 'SIP;cause=608;text="Rejected"', call],
]) {
  const data = await report({ status, reason }, start);
  const { title, action } = explain(event(data), language);
  lines.push(`${title}. ${action}\n`);
}
if (globalThis.document) document.querySelector("#out").textContent = lines.join("");
else {
  process.stdout.write(lines.join(""));
  process.exit();
}
